/**
 * What the catalog knows about food is a few hundred kilobytes: it comes as a chunk of its own once it is needed. When the
 * chunk cannot be had (first visit, no connection), people still add and move things, only without suggestions.
 */
import type { LotNutrition } from "@/lib/catalog/core/nutrition/lot-nutrition";
import type { Day } from "@/lib/kernel/day";
import type { Estimate } from "@/lib/pantry/core/handling";
import type { Food } from "@/lib/pantry/core/keeping";
import type { Lot } from "@/lib/pantry/core/lot";
import type { QuickAdd } from "@/lib/pantry/core/quick-add";
import type { Location } from "@/lib/sync/core/locations";

const loadKeeping = () => import("@/lib/pantry/core/keeping").catch(() => null);
const loadQuickAdd = () => import("@/lib/pantry/core/quick-add").catch(() => null);

export const estimateAfterOpening = async (lot: Lot, today: Day): Promise<Estimate | null> =>
  (await loadKeeping())?.keepingAfterOpening(lot, today) ?? null;

export const estimateAfterMove = async (lot: Lot, to: Location, today: Day): Promise<Estimate | null> =>
  (await loadKeeping())?.keepingAfterMove(lot, to, today) ?? null;

/** What a fresh purchase of today keeps. */
export const estimateFresh = async (food: Food, location: Location, today: Day): Promise<Estimate | null> =>
  (await loadKeeping())?.estimateKeeping(food, location === "freezer" ? "frozen" : "unopened", location, today) ?? null;

/** What one typed line means; without the catalog all of it is the name. */
export async function understand(text: string): Promise<QuickAdd | null> {
  const knowledge = await loadQuickAdd();
  if (knowledge) return knowledge.readQuickAdd(text);
  const name = text.trim();
  return name ? { name, quantity: 1000, unit: null, category: null, location: "pantry" } : null;
}

/** What a lot holds; null where that is not known. */
export async function nutritionOf({ name, quantity, unit }: Lot): Promise<LotNutrition | null> {
  const knowledge = await import("@/lib/catalog/core/nutrition/lot-nutrition").catch(() => null);
  return knowledge?.nutritionOfLot(name, { quantity, unit }) ?? null;
}
