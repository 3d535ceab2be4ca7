import type { Failure } from "@/lib/http/failures";
import type { HouseholdId } from "@/lib/kernel/id";
import { newId } from "@/lib/kernel/new-id";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { archiveList, createList, renameList, setListStore, storeIdOf } from "@/lib/groceries/core/lists";
import type { OpDraft } from "@/lib/sync/core/op";
import { readRow, readRows } from "@/lib/sync/server/read-rows";
import { groceryListOf, type GroceryListPatch, type NewGroceryList } from "./list-schema";
import type { PageQuery } from "./page-query";
import { write, type Writer } from "./write";

type ShownList = ReturnType<typeof groceryListOf>;

/** One page of a household's lists, archived ones too. */
export async function listLists(householdId: HouseholdId, { cursor, limit }: PageQuery) {
  const { rows, next } = await readRows("groceryList", { householdId, limit, ...(cursor && { after: cursor }) });
  return { items: rows.map(({ row, updatedAt }) => groceryListOf(row, updatedAt)), next };
}

/** Fails with list_not_found. */
export async function getList(householdId: HouseholdId, id: string): Promise<Result<ShownList, Failure>> {
  const found = await readRow("groceryList", { householdId, id });
  return found ? ok(groceryListOf(found.row, found.updatedAt)) : fail({ kind: "list_not_found" });
}

async function storeDrafts(householdId: HouseholdId, listId: string, name: string | null): Promise<OpDraft[]> {
  const known = name === null ? null : await readRow("store", { householdId, id: storeIdOf(householdId, name) });
  return setListStore(householdId, listId, name, known !== null);
}

/** Adds a list. Fails with list_duplicate, forbidden or invalid_input. */
export async function addList(writer: Writer, body: NewGroceryList): Promise<Result<ShownList, Failure>> {
  const { householdId } = writer;
  const id = body.id ?? newId();
  if (body.id && (await readRow("groceryList", { householdId, id }))) return fail({ kind: "list_duplicate" });
  const { rows } = await readRows("groceryList", { householdId });
  const others = rows.map(({ row }) => row);
  const store = body.store ? await storeDrafts(householdId, id, body.store) : [];
  const written = await write(writer, [...createList(id, body.name, others), ...store], "list_not_found");
  return written.ok ? getList(householdId, id) : written;
}

/** Changes a list. Fails with list_not_found, forbidden or invalid_input. */
export async function changeList(
  writer: Writer,
  id: string,
  patch: GroceryListPatch,
): Promise<Result<ShownList, Failure>> {
  const { householdId } = writer;
  const drafts = [
    ...(patch.name === undefined ? [] : renameList(id, patch.name)),
    ...(patch.archived === undefined ? [] : archiveList(id, patch.archived ? Date.now() : null)),
    ...(patch.store === undefined ? [] : await storeDrafts(householdId, id, patch.store)),
  ];
  const written = await write(writer, drafts, "list_not_found");
  return written.ok ? getList(householdId, id) : written;
}

/** Deletes a list. What was asked for on it shows on the first list. Fails with list_not_found or forbidden. */
export const removeList = (writer: Writer, id: string): Promise<Result<null, Failure>> =>
  write(writer, [{ e: "groceryList", k: id, t: "del" }], "list_not_found");
