import { normalName } from "@/lib/sync/core/named-id";
import { openOf, takenOf, type Item } from "./item";

/** So much of a unit; null counts pieces. `isEstimate` where kinds of measure met in a weight. */
export type Amount = { quantity: number; unit: string | null; isEstimate?: boolean };

/** Adds amounts of one food up: the catalog's `addQuantities` once it is there, `sumSameUnits` until then. */
export type SumAmounts = (amounts: readonly Amount[], name: string) => readonly Amount[];

/** Who asked for how much. */
export type AskedBy = { userId: string | null; amounts: readonly Amount[] };

/**
 * One line of a list as people see it: every row of one food. A line is there twice while part of it is in the basket and
 * more is still to be found.
 */
export type Line = {
  /** Stable while the line lives: list, food and where it is. */
  key: string;
  listId: string;
  food: string;
  state: "open" | "taken";
  name: string;
  category: string | null;
  note: string | null;
  amounts: readonly Amount[];
  askedBy: readonly AskedBy[];
  /** When it was ticked last, in epoch milliseconds, and by whom. */
  checkedAt: number | null;
  checkedBy: string | null;
  claimedBy: string | null;
  claimedUntil: number | null;
  items: readonly Item[];
  /** Of `amounts`, what nobody asked for but a staple that ran low wants beside it. */
  topUp: Amount | null;
};

/** Amounts of one unit together, in the order the units came. */
export const sumSameUnits: SumAmounts = (amounts) => {
  const byUnit = new Map<string | null, number>();
  for (const { quantity, unit } of amounts) byUnit.set(unit, (byUnit.get(unit) ?? 0) + quantity);
  return [...byUnit].map(([unit, quantity]) => ({ unit, quantity }));
};

export const foodOf = (item: Item): string => item.food ?? normalName(item.name);

const amountIn = (item: Item, state: Line["state"]): number => (state === "open" ? openOf(item) : takenOf(item));

function askedByOf(items: readonly Item[], state: Line["state"], sum: SumAmounts): AskedBy[] {
  const users = [...new Set(items.map((item) => item.addedBy))];
  return users.map((userId) => ({
    userId,
    amounts: sum(
      items
        .filter((item) => item.addedBy === userId)
        .map((item) => ({ quantity: amountIn(item, state), unit: item.unit })),
      items[0]?.name ?? "",
    ),
  }));
}

/** The same on every phone: of several rows the one with the smallest id speaks. */
const byId = (left: Item, right: Item): number => (left.id < right.id ? -1 : 1);

const latestClaim = (items: readonly Item[]): Pick<Line, "claimedBy" | "claimedUntil"> => {
  const claimed = items.filter((item) => item.claimedBy !== null && item.claimedUntil !== null);
  const latest = [...claimed].sort((a, b) => (b.claimedUntil ?? 0) - (a.claimedUntil ?? 0))[0];
  return { claimedBy: latest?.claimedBy ?? null, claimedUntil: latest?.claimedUntil ?? null };
};

function lineOf(listId: string, food: string, state: Line["state"], rows: readonly Item[], sum: SumAmounts): Line {
  const items = [...rows].sort(byId);
  const name = items[0]?.name ?? "";
  const lastTicked = [...items].sort((a, b) => (b.checkedAt ?? 0) - (a.checkedAt ?? 0))[0];
  return {
    key: `${state}:${listId}:${food}`,
    listId,
    food,
    state,
    name,
    category: items.find((item) => item.category !== null)?.category ?? null,
    note: [...new Set(items.flatMap((item) => item.note ?? []))].join("; ") || null,
    amounts: sum(
      items.map((item) => ({ quantity: amountIn(item, state), unit: item.unit })),
      name,
    ),
    askedBy: askedByOf(items, state, sum),
    checkedAt: state === "taken" ? (lastTicked?.checkedAt ?? null) : null,
    checkedBy: state === "taken" ? (lastTicked?.checkedBy ?? null) : null,
    ...latestClaim(items),
    items,
    topUp: null,
  };
}

/** The lines of one list: what is still to be found, and what lies in the basket. Rows that ask for nothing are no lines. */
export function linesOf(items: Iterable<Item>, listId: string, sum: SumAmounts = sumSameUnits): Line[] {
  const groups = new Map<string, { food: string; state: Line["state"]; items: Item[] }>();
  for (const item of items) {
    for (const state of ["open", "taken"] as const) {
      if (amountIn(item, state) <= 0) continue;
      const food = foodOf(item);
      const group = groups.get(`${state}:${food}`) ?? { food, state, items: [] };
      group.items.push(item);
      groups.set(`${state}:${food}`, group);
    }
  }
  return [...groups.values()].map((group) => lineOf(listId, group.food, group.state, group.items, sum));
}
