import type { Row } from "@/lib/sync/core/entities";
import { namedId } from "@/lib/sync/core/named-id";
import type { OpDraft } from "@/lib/sync/core/op";

export type List = Row<"groceryList">;

export const listNameLengthMax = 80;
const step = 1000;

const byPosition = (left: List, right: List): number =>
  (left.position ?? 0) - (right.position ?? 0) || left.name.localeCompare(right.name) || (left.id < right.id ? -1 : 1);

/** Lists in use, in their order. */
export const openLists = (lists: Iterable<List>): List[] =>
  [...lists].filter((list) => list.archivedAt === null).sort(byPosition);

/** Lists put aside, the latest first. */
export const archivedLists = (lists: Iterable<List>): List[] =>
  [...lists].filter((list) => list.archivedAt !== null).sort((a, b) => (b.archivedAt ?? 0) - (a.archivedAt ?? 0));

/** The list everybody begins with; made by the first thing on it, and one although two phones make it offline. */
export const firstListIdOf = (householdId: string): string => namedId(householdId, "groceryList", "first");

/** Where the first list stands, also before anybody has written it. */
export const firstPosition = step;

/** @param others all there are: a new one stands behind them */
export function createList(id: string, name: string, others: Iterable<Pick<List, "position">>): OpDraft[] {
  const last = Math.max(0, ...[...others].map((list) => list.position ?? 0));
  return [{ e: "groceryList", k: id, t: "new", f: { name, position: Math.min(1_000_000, last + step) } }];
}

export const renameList = (id: string, name: string): OpDraft[] => [{ e: "groceryList", k: id, t: "set", f: { name } }];

/** Puts a list aside with all that is on it; null takes it out again. */
export const archiveList = (id: string, atMs: number | null): OpDraft[] => [
  { e: "groceryList", k: id, t: "set", f: { archivedAt: atMs } },
];

/** Lists in another order; only what moved is written. */
export const orderLists = (lists: readonly List[]): OpDraft[] =>
  lists.flatMap((list, index): OpDraft[] => {
    const position = (index + 1) * step;
    return list.position === position ? [] : [{ e: "groceryList", k: list.id, t: "set", f: { position } }];
  });

/** Shops by name: the same shop named on two phones is one. */
export const storeIdOf = (householdId: string, name: string): string => namedId(householdId, "store", name);

/** Says in which shop a list is bought; null: in none in particular. @param isKnown whether that shop has been named before */
export function setListStore(
  householdId: string,
  listId: string,
  storeName: string | null,
  isKnown: boolean,
): OpDraft[] {
  if (storeName === null) return [{ e: "groceryList", k: listId, t: "set", f: { storeId: null } }];
  const storeId = storeIdOf(householdId, storeName);
  return [
    ...(isKnown ? [] : [{ e: "store", k: storeId, t: "new", f: { name: storeName } } as const]),
    { e: "groceryList", k: listId, t: "set", f: { storeId } },
  ];
}

/** Where a list's aisles are remembered: at its shop, or at the list itself while it has none. */
export const aislePlaceOf = (list: Pick<List, "id" | "storeId">): string => list.storeId ?? list.id;
