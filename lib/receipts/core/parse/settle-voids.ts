import type { Item } from "./items";

/** A line said to be void takes back the latest one of its price; itself it is no purchase. */
export function settleVoids(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    if (item.kind !== "void") {
      kept.push({ ...item });
      continue;
    }
    const taken = kept.findLast((other) => other.kind === "item" && other.priceMinor === Math.abs(item.priceMinor));
    if (!taken) continue;
    taken.kind = "void";
    taken.lines = [...taken.lines, ...item.lines];
  }
  return kept;
}
