/** What is done with a line: tick, put back, take off, change, claim, move. */
import type { Moment } from "@/lib/pantry/core/change";
import { addAsks, addQuantity, set, type Ask, type GroceryChange, type ItemsById } from "./ask";
import { openOf, takenOf, type Item } from "./item";
import type { Amount, Line } from "./lines";

const nothing: GroceryChange = { drafts: [], back: [] };

export const together = (changes: readonly GroceryChange[]): GroceryChange => ({
  drafts: changes.flatMap(({ drafts }) => drafts),
  back: changes.flatMap(({ back }) => back),
});

const ticked = (item: Item): Pick<Item, "checkedAt" | "checkedBy" | "checkedQuantity"> => ({
  checkedAt: item.checkedAt,
  checkedBy: item.checkedBy,
  checkedQuantity: item.checkedQuantity,
});

const unticked = { checkedAt: null, checkedBy: null, checkedQuantity: null } as const;

/** What was found goes into the basket: as much as is asked for now, and not what somebody asks for later. */
export const tickLine = (line: Line, moment: Pick<Moment, "nowMs" | "userId">): GroceryChange => ({
  drafts: line.items.map((item) =>
    set(item.id, { checkedAt: moment.nowMs, checkedBy: moment.userId, checkedQuantity: item.quantity }),
  ),
  back: line.items.map((item) => set(item.id, ticked(item))),
});

/** Back on the shelf of the shop. */
export const untickLine = (line: Line): GroceryChange => ({
  drafts: line.items.map((item) => set(item.id, unticked)),
  back: line.items.map((item) => set(item.id, ticked(item))),
});

const amountIn = (item: Item, line: Line): number => (line.state === "open" ? openOf(item) : takenOf(item));

/** Nobody needs it any more. The row stays with an amount of zero, so that what another phone adds meanwhile still counts. */
export const removeLine = (line: Line): GroceryChange => ({
  drafts: line.items.flatMap((item) => [
    ...addQuantity(item.id, -amountIn(item, line)),
    ...(line.state === "taken" ? [set(item.id, unticked)] : []),
  ]),
  back: line.items.flatMap((item) => [
    ...addQuantity(item.id, amountIn(item, line)),
    ...(line.state === "taken" ? [set(item.id, ticked(item))] : []),
  ]),
});

const askOf = (line: Line, amount: Amount): Ask => ({
  name: line.name,
  food: line.food,
  quantity: amount.quantity,
  unit: amount.unit,
  category: line.category,
  note: null,
});

/** Takes so much off the rows, first off those of whoever does it. */
function takeOff(items: readonly Item[], amount: number, userId: string | null): GroceryChange {
  const ownFirst = [...items].sort((a, b) => Number(b.addedBy === userId) - Number(a.addedBy === userId));
  let left = amount;
  return together(
    ownFirst.map((item) => {
      const part = Math.min(left, openOf(item));
      left -= part;
      return { drafts: addQuantity(item.id, -part), back: addQuantity(item.id, part) };
    }),
  );
}

/**
 * Changes how much of an open line is wanted. What goes beyond is asked for by whoever changes it; in another unit the whole
 * line is theirs.
 */
export function setLineAmount(
  line: Line,
  wanted: Amount,
  items: ItemsById,
  moment: Pick<Moment, "userId">,
): GroceryChange {
  const same = line.items.filter((item) => item.unit === wanted.unit);
  const others = line.items.filter((item) => item.unit !== wanted.unit);
  const present = same.reduce((sum, item) => sum + openOf(item), 0);
  const more = wanted.quantity - present;
  return together([
    together(
      others.map((item) => ({ drafts: addQuantity(item.id, -openOf(item)), back: addQuantity(item.id, openOf(item)) })),
    ),
    more > 0 ? addAsks([askOf(line, { ...wanted, quantity: more })], line.listId, items, moment) : nothing,
    more < 0 ? takeOff(same, -more, moment.userId) : nothing,
  ]);
}

/** What people can change of an open line. `amount` null leaves it. */
export type LineEdit = {
  listId: string;
  name: string;
  /** Of the new name: another food is another line. */
  food: string;
  category: string | null;
  note: string | null;
  amount: Amount | null;
};

/** Each row's open amount asked for anew under other words or on another list, by the same people. */
const askAnew = (line: Line, wanted: LineEdit, items: ItemsById): GroceryChange =>
  together([
    removeLine(line),
    ...line.items.map((item) => {
      const ask = { ...wanted, quantity: openOf(item), unit: item.unit };
      return addAsks([ask], wanted.listId, items, { userId: null }, item.addedBy);
    }),
  ]);

type Said = Pick<Item, "name" | "note" | "category">;

const describeAs = (line: Line, wanted: LineEdit): GroceryChange => {
  const said: Partial<Said> = {
    ...(wanted.name !== line.name && { name: wanted.name }),
    ...(wanted.note !== line.note && { note: wanted.note }),
    ...(wanted.category !== line.category && { category: wanted.category }),
  };
  const keys = Object.keys(said) as (keyof Said)[];
  if (!keys.length) return nothing;
  return {
    drafts: line.items.map((item) => set(item.id, said)),
    back: line.items.map((item) => set(item.id, Object.fromEntries(keys.map((key) => [key, item[key]])))),
  };
};

/**
 * Corrects an open line. Under another name or on another list it is asked for anew, by the same people as long as the
 * amount stays; what others add to the old line meanwhile stays there. Writes nothing when nothing differs.
 */
export function editLine(
  line: Line,
  wanted: LineEdit,
  items: ItemsById,
  moment: Pick<Moment, "userId">,
): GroceryChange {
  const { amount } = wanted;
  if (wanted.food === line.food && wanted.listId === line.listId) {
    const described = describeAs(line, wanted);
    return amount
      ? together([described, setLineAmount({ ...line, name: wanted.name }, amount, items, moment)])
      : described;
  }
  if (!amount) return askAnew(line, wanted, items);
  return together([removeLine(line), addAsks([{ ...wanted, ...amount }], wanted.listId, items, moment)]);
}

/** Long enough for the way through one shop; then the others see it free again. */
export const claimMs = 45 * 60_000;

/** Somebody fetches these lines, for a while. */
export function claimLines(lines: readonly Line[], moment: Pick<Moment, "nowMs" | "userId">): GroceryChange {
  const items = lines.flatMap((line) => line.items);
  return {
    drafts: items.map((item) => set(item.id, { claimedBy: moment.userId, claimedUntil: moment.nowMs + claimMs })),
    back: items.map((item) => set(item.id, { claimedBy: item.claimedBy, claimedUntil: item.claimedUntil })),
  };
}

export function releaseLines(lines: readonly Line[]): GroceryChange {
  const items = lines.flatMap((line) => line.items).filter((item) => item.claimedBy !== null);
  return {
    drafts: items.map((item) => set(item.id, { claimedBy: null, claimedUntil: null })),
    back: items.map((item) => set(item.id, { claimedBy: item.claimedBy, claimedUntil: item.claimedUntil })),
  };
}

/** Who fetches a line now, or null; a claim ends by itself. */
export const claimantOf = (line: Pick<Line, "claimedBy" | "claimedUntil">, nowMs: number): string | null =>
  line.claimedBy !== null && (line.claimedUntil ?? 0) > nowMs ? line.claimedBy : null;

/** Rows of lists that are gone show on the first one: what somebody asked for is never out of sight. */
export function itemsOfList(
  items: Iterable<Item>,
  listId: string,
  listIds: ReadonlySet<string>,
  isFirst: boolean,
): Item[] {
  return [...items].filter(
    (item) => item.quantity > 0 && (item.listId === listId || (isFirst && !listIds.has(item.listId))),
  );
}
