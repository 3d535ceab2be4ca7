/** What was bought against what was asked for. */
import type { GroceryChange } from "./ask";
import { kindOf } from "./food-key";
import { kindsServed } from "./kinds-served";
import { removeLine, together } from "./handling";
import type { Line } from "./lines";

export type Bought = { id: string; name: string };

/**
 * @property byBought the line of a list that each bought thing was asked for by
 * @property missed lines of the same trip that nothing bought answers
 */
export type Reconciled = { byBought: ReadonlyMap<string, Line>; missed: readonly Line[] };

/** How well a bought kind answers a wanted one: the same, a kind of it, or said in broader words on one side; zero: not. */
function fit(bought: string, wanted: string): number {
  if (bought === wanted) return 3;
  if (kindsServed(bought).includes(wanted)) return 2;
  return kindsServed(wanted).includes(bought) ? 1 : 0;
}

function bestLine(kind: string, lines: readonly Line[], kindOfName: (name: string) => string): Line | null {
  let best: { line: Line; fit: number } | null = null;
  for (const line of lines) {
    const found = Math.max(fit(kind, line.food), fit(kind, kindOfName(line.name)));
    if (found > (best?.fit ?? 0)) best = { line, fit: found };
  }
  return best?.line ?? null;
}

/**
 * Finds each bought thing on the lists.
 * @param lines of every list, open and in the basket
 * @param isOfTrip lists this trip was for, beside those something was found on
 */
export function matchBought(
  bought: readonly Bought[],
  lines: readonly Line[],
  isOfTrip: (listId: string) => boolean,
  kindOfName: (name: string) => string = kindOf,
): Reconciled {
  const byBought = new Map<string, Line>();
  for (const { id, name } of bought) {
    const line = bestLine(kindOfName(name), lines, kindOfName);
    if (line) byBought.set(id, line);
  }
  const found = new Set([...byBought.values()].map(({ listId, food }) => `${listId}:${food}`));
  const lists = new Set([...byBought.values()].map(({ listId }) => listId));
  const missed = lines.filter(
    ({ listId, food }) => (lists.has(listId) || isOfTrip(listId)) && !found.has(`${listId}:${food}`),
  );
  return { byBought, missed };
}

/** Takes what was bought off its lists. It is put away by whoever knows what was bought, so nothing is stocked here. */
export function takeOffBought({ byBought }: Reconciled, lines: readonly Line[]): GroceryChange {
  const found = new Set([...byBought.values()].map(({ listId, food }) => `${listId}:${food}`));
  return together(lines.filter(({ listId, food }) => found.has(`${listId}:${food}`)).map(removeLine));
}
