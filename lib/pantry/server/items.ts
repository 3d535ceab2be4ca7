import type { Failure } from "@/lib/http/failures";
import { dayInZone } from "@/lib/kernel/day";
import type { HouseholdId, UserId } from "@/lib/kernel/id";
import { newId } from "@/lib/kernel/new-id";
import { toThousandths } from "@/lib/kernel/quantity";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { together, type Change, type Moment } from "@/lib/pantry/core/change";
import { editLot } from "@/lib/pantry/core/edit";
import type { NewLot } from "@/lib/pantry/core/lot";
import { addLot, removeLot } from "@/lib/pantry/core/stock";
import { readRow, readRows } from "@/lib/sync/server/read-rows";
import { writeOps } from "@/lib/sync/server/write-ops";
import { itemOf, lotFieldsOf, quantityOf, type ItemBatch, type ItemPatch, type NewItem } from "./item-schema";

type Writer = { householdId: HouseholdId; userId: UserId };
type Item = ReturnType<typeof itemOf>;

async function momentFor({ householdId, userId }: Writer): Promise<Moment> {
  const household = await readRow("household", { householdId, id: householdId });
  const nowMs = Date.now();
  const today = dayInZone(nowMs, household?.row.timeZone ?? "Etc/UTC");
  return { nowMs, today, userId, nextId: () => newId() };
}

async function write(writer: Writer, change: Change): Promise<Result<null, Failure>> {
  const { householdId, userId } = writer;
  const written = await writeOps({ householdId, actor: { userId }, drafts: change.drafts });
  if (written.ok) return ok(null);
  if (written.error.kind === "forbidden") return fail({ kind: "forbidden" });
  return fail({ kind: written.error.kind === "row_missing" ? "item_not_found" : "invalid_input" });
}

/** One lot of the household. Fails with item_not_found. */
export async function getItem(householdId: HouseholdId, id: string): Promise<Result<Item, Failure>> {
  const found = await readRow("lot", { householdId, id });
  return found ? ok(itemOf(found.row, found.updatedAt)) : fail({ kind: "item_not_found" });
}

/** The change that adds a lot, under the id its sender chose if they chose one. */
function changeOf({ id, ...body }: NewItem, moment: Moment): Change {
  const chosen = id ? [id] : [];
  const nextId = (): string => chosen.shift() ?? moment.nextId();
  const fields = { ...lotFieldsOf(body), source: "manual" } as NewLot;
  return addLot(fields, toThousandths(body.quantity ?? 1), { ...moment, nextId });
}

/** Adds a lot; with an id the sender chose, adding twice is refused. Fails with item_duplicate, forbidden or invalid_input. */
export async function addItem(writer: Writer, item: NewItem): Promise<Result<Item, Failure>> {
  const { id } = item;
  if (id && (await readRow("lot", { householdId: writer.householdId, id }))) return fail({ kind: "item_duplicate" });
  const change = changeOf(item, await momentFor(writer));
  const written = await write(writer, change);
  return written.ok ? getItem(writer.householdId, change.lotId) : written;
}

/**
 * Adds several lots as one act of the journal: all of them, or none. Fails with item_duplicate (an id that is there
 * already, or twice in the batch), forbidden or invalid_input.
 */
export async function addItems(writer: Writer, { items }: ItemBatch): Promise<Result<Item[], Failure>> {
  const { householdId, userId } = writer;
  const chosen = items.flatMap(({ id }) => id ?? []);
  if (new Set(chosen).size < chosen.length) return fail({ kind: "item_duplicate" });
  if (chosen.length && (await readRows("lot", { householdId, ids: chosen })).rows.length)
    return fail({ kind: "item_duplicate" });
  const moment = await momentFor(writer);
  const changes = items.map((item) => changeOf(item, moment));
  const { drafts } = together(changes, moment.nextId());
  const written = await writeOps({ householdId, actor: { userId }, drafts });
  if (!written.ok) return fail({ kind: written.error.kind === "forbidden" ? "forbidden" : "invalid_input" });
  const ids = changes.map(({ lotId }) => lotId);
  const { rows } = await readRows("lot", { householdId, ids, limit: ids.length });
  const byId = new Map(rows.map(({ row, updatedAt }) => [row.id, itemOf(row, updatedAt)]));
  return ok(ids.flatMap((id) => byId.get(id) ?? []));
}

/** Changes named fields of a lot; a quantity is a fresh count. Fails with item_not_found, forbidden or invalid_input. */
export async function changeItem(writer: Writer, id: string, patch: ItemPatch): Promise<Result<Item, Failure>> {
  const found = await readRow("lot", { householdId: writer.householdId, id });
  if (!found) return fail({ kind: "item_not_found" });
  const change = editLot(found.row, lotFieldsOf(patch), quantityOf(patch), await momentFor(writer));
  const written = change ? await write(writer, change) : ok(null);
  return written.ok ? getItem(writer.householdId, id) : written;
}

/** Removes a lot. Fails with item_not_found or forbidden. */
export async function removeItem(writer: Writer, id: string): Promise<Result<null, Failure>> {
  const found = await readRow("lot", { householdId: writer.householdId, id });
  if (!found) return fail({ kind: "item_not_found" });
  return write(writer, removeLot(found.row, await momentFor(writer)));
}
