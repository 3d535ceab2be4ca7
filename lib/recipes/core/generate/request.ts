/** What is asked of the model, in our own terms. */
import type { DietFlag } from "@/lib/catalog/core/diet/substances";
import type { Day } from "@/lib/kernel/day";
import { expiryOf } from "@/lib/pantry/core/expiry";
import { isAtHome, type Lot } from "@/lib/pantry/core/lot";
import { byUrgency } from "@/lib/pantry/core/shelves";

/** What a person asks for. `wish` in their words, empty for "surprise me". */
export type GenerationWish = { wish: string; servings: number; minutesMax: number | null };

/** A lot under a short name the model can point at: "p3". */
export type OfferedLot = { ref: string; name: string; lot: Lot; daysLeft: number | null };

export type GenerationRequest = GenerationWish & { lots: readonly OfferedLot[]; diets: readonly DietFlag[] };

export const wishLengthMax = 300;
/** More than this says less: the model is to cook from what is urgent. Also a bound on tokens. */
const lotsOfferedMax = 80;
const nameLengthMax = 80;

/** Foods nobody eats: a household's cleaning things are no ingredients. */
const notFood = new Set(["household", "personal_care", "pet", "baby"]);

/** One line of plain characters, so that nobody's product name can look like structure. */
export const plainLine = (text: string, lengthMax: number): string =>
  text
    .replace(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, lengthMax);

/** What is at home and may still be eaten, the most urgent first. A use-by date that has passed is not offered. */
export function offerLots(lots: Iterable<Lot>, today: Day): OfferedLot[] {
  return [...lots]
    .filter((lot) => isAtHome(lot) && !notFood.has(lot.category ?? ""))
    .map((lot) => ({ lot, expiry: expiryOf(lot, today) }))
    .filter(({ lot, expiry }) => !(expiry.level === "over" && lot.dateKind === "use_by"))
    .sort((one, other) => byUrgency(one.lot, other.lot))
    .slice(0, lotsOfferedMax)
    .map(({ lot, expiry }, index) => ({
      ref: `p${index + 1}`,
      name: plainLine(lot.name, nameLengthMax),
      lot,
      daysLeft: expiry.daysLeft,
    }));
}
