/** How long a lot keeps after something is done to it: the pantry's questions to the catalog. */
import { expiryFor, type FoodState } from "@/lib/catalog/core/shelflife/estimate";
import { parseDay, type Day } from "@/lib/kernel/day";
import type { Location } from "@/lib/sync/core/locations";
import type { Estimate } from "./handling";
import type { Lot } from "./lot";

export type Food = Pick<Lot, "name" | "category">;

/** How long a food keeps from the day its state began, or null when nothing is known about it. */
export function estimateKeeping(food: Food, state: FoodState, location: Location, since: Day): Estimate | null {
  const question = { name: food.name, category: food.category ?? undefined, state, location };
  const found = expiryFor(question, since);
  return found && { expiresOn: found.expiresOn, reason: found.estimate.reason };
}

export const keepingAfterOpening = (lot: Lot, today: Day): Estimate | null =>
  estimateKeeping(lot, "opened", lot.location, today);

/** A date somebody read off the package, rather than one we estimated. */
const hasPrintedDate = (lot: Lot): boolean => lot.expiresOn !== null && lot.dateKind !== "estimate";

const since = (day: string | null, today: Day): Day => (day && parseDay(day)) || today;

/**
 * The new estimate of a lot that is put somewhere else. Freezing and thawing start a life of their own; between fridge and
 * cupboard a printed date stays what it is.
 */
export function keepingAfterMove(lot: Lot, to: Location, today: Day): Estimate | null {
  if (to === "freezer") return estimateKeeping(lot, "frozen", to, today);
  if (lot.location === "freezer") return estimateKeeping(lot, "thawed", to, today);
  if (hasPrintedDate(lot)) return null;
  return lot.openedOn
    ? estimateKeeping(lot, "opened", to, since(lot.openedOn, today))
    : estimateKeeping(lot, "unopened", to, since(lot.purchasedOn, today));
}
