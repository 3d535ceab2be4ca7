import type { DietFlag } from "@/lib/catalog/core/diet/substances";
import type { Day } from "@/lib/kernel/day";
import type { Recipe } from "../recipe";

/** What is at home; rows of the pantry fit as they are. */
export type PantryLot = {
  id: string;
  name: string;
  /** YYYY-MM-DD, null when undated. */
  expiresOn: string | null;
  /** Past a `use_by` day a lot is not offered for cooking; past any other it still is. */
  dateKind?: string | null;
  /** Lots of zero or less are used up and passed over. */
  quantity?: number;
};

/** What somebody of the household made of a recipe; rows of `recipeTaste` fit as they are. Instants in epoch ms. */
export type Taste = {
  recipeId: string;
  rating: number | null;
  cookedCount: number | null;
  cookedAt: number | null;
  skippedAt: number | null;
  isFavourite: boolean | null;
};

export type PantryQuery = {
  lots: readonly PantryLot[];
  today: Day;
  /** Diets and allergens that hold for the whole table. A recipe known to break one is never returned. */
  diets?: readonly DietFlag[];
  /** Foods nobody wants on the plate, by name; recipes with them are never returned. */
  avoid?: readonly string[];
  tastes?: readonly Taste[];
  /** Recipes known to take longer are not returned; those of unknown time are, after others. */
  minutesMax?: number | null;
  /** How many eat; sets `scale`, and recipes far off in size stand a little lower. */
  servings?: number | null;
  /** Most recommendations returned; all by default. */
  count?: number;
  /** Least share of a recipe's needs at home, 0 to 1; none by default, but something must be. */
  matchRatioMin?: number;
};

export type LotRef = { id: string; name: string; expiresOn: string | null };

/** `kind`: a cheddar where cheese is asked for, or cheese for cheddar; `swap`: another food that serves ("margarine"). */
export type StandIn = "kind" | "swap";

export type MatchedItem = {
  /** As the recipe writes it, without amount. */
  name: string;
  /** Places in `recipe.ingredients`. */
  positions: readonly number[];
  /** What covers it, the most urgent first; never empty. */
  lots: readonly LotRef[];
  /** Null when the lots are the very food. */
  standIn: StandIn | null;
};

export type MissingItem = { name: string; positions: readonly number[] };

/** @property daysLeft whole days, negative when over */
export type ExpiringUse = { lot: LotRef; expiresOn: Day; daysLeft: number; positions: readonly number[] };

export type Recommendation = {
  recipe: Recipe;
  /** Higher is better; only good for comparing within one answer. */
  score: number;
  /** Needs at home (stand-ins included) by all needs, 0 to 1; optional and taken-for-granted ones do not count. */
  matchRatio: number;
  matched: readonly MatchedItem[];
  missing: readonly MissingItem[];
  /** Optional things that are not at home. */
  missingOptional: readonly MissingItem[];
  /** Taken for granted: water, ice, salt, pepper. */
  assumed: readonly string[];
  /** What must be put on the list before cooking, one tap each. */
  taps: number;
  /** Lots it uses that are over or due within three days, the most urgent first. */
  expiring: readonly ExpiringUse[];
  /** Names of ingredients that may not suit the diets asked for; empty when all surely do. */
  unsure: readonly string[];
  minutes: number | null;
  /** Factor from the recipe's servings to those asked for; null where either is unknown. */
  scale: number | null;
  /** What the household's own history says, for the sentence beside the dish. */
  history: { rating: number | null; cookedCount: number; isFavourite: boolean };
};
