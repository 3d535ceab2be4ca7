import type { Location } from "@/lib/sync/core/locations";
import { normalName } from "@/lib/sync/core/named-id";

/** Beginnings of words for places, in English and Spanish. The freezer comes first: a "freezer in the fridge" is one. */
const beginnings: readonly (readonly [Location, readonly string[]])[] = [
  ["freezer", ["freez", "frozen", "congel", "deep"]],
  ["fridge", ["fridge", "refrig", "frigo", "nevera", "cool", "chill"]],
  ["pantry", ["pantr", "cupboard", "shelf", "cabinet", "larder", "drawer", "despensa", "armario", "cellar", "kitchen"]],
];

/** The place a name means ("Big fridge in the garage"), or null. */
export function readPlace(name: string): Location | null {
  const words = normalName(name).split(/[^\p{L}\p{N}]+/u);
  const found = beginnings.find(([, starts]) => words.some((word) => starts.some((start) => word.startsWith(start))));
  return found?.[0] ?? null;
}
