import { msPerDay, type Day } from "@/lib/kernel/day";
import type { RecipeIndex } from "./index-recipes";
import type { Recommendation, Taste } from "./recommendation";

type History = Recommendation["history"];

/** What the household's history says of a recipe. */
export type TasteNote = { history: History; score: number };

const unrated = 3;
const perStar = 0.2;
const favouriteBonus = 0.3;
const cookedBonus = 0.1;
/** A dish just eaten waits; the wish for it comes back over this many days. */
const tiredDays = 10;
const tiredCost = 0.8;
/** "Not today" fades over this many days... */
const skippedDays = 21;
const skippedCost = 0.6;
/** ...and on the day itself no dish that has to be shopped for comes after it. Days begin where people live: hence a half. */
const skippedTodayDays = 0.5;
const skippedTodayCost = 1.5;
/** Most that liking its foods adds to a dish nobody has rated. */
const foodsBonus = 0.2;

const fading = (instantMs: number | null, todayMs: number, days: number): number =>
  instantMs === null ? 0 : Math.max(0, 1 - Math.max(0, todayMs - instantMs) / (days * msPerDay));

function scoreOf(taste: Taste, todayMs: number): number {
  const stars = taste.rating === null ? 0 : (taste.rating - unrated) * perStar;
  const liked = (taste.isFavourite === true ? favouriteBonus : 0) + ((taste.cookedCount ?? 0) > 0 ? cookedBonus : 0);
  const tired = tiredCost * fading(taste.cookedAt, todayMs, tiredDays);
  const skipped =
    skippedCost * fading(taste.skippedAt, todayMs, skippedDays) +
    skippedTodayCost * fading(taste.skippedAt, todayMs, skippedTodayDays);
  return stars + liked - tired - skipped;
}

/** How much somebody likes a dish for itself, tiredness left out: -1 to 1. */
const liking = (taste: Taste): number =>
  Math.max(
    -1,
    Math.min(1, taste.rating === null ? (taste.isFavourite === true ? 1 : 0) : (taste.rating - unrated) / 2),
  );

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How each food of rated recipes is liked on average, from -1 to 1; one opinion counts half. */
function likedFoods(index: RecipeIndex, byRecipe: ReadonlyMap<string, readonly Taste[]>): Map<string, number> {
  const opinions = new Map<string, { sum: number; count: number }>();
  for (const { recipe, needs, weights } of index.recipes) {
    const like = mean((byRecipe.get(recipe.id) ?? []).map(liking));
    if (!like) continue;
    for (const [place, need] of needs.entries()) {
      const key = need.foods[0]?.key;
      if (key === undefined || !weights[place]) continue;
      const { sum, count } = opinions.get(key) ?? { sum: 0, count: 0 };
      opinions.set(key, { sum: sum + like, count: count + 1 });
    }
  }
  return new Map([...opinions].map(([key, { sum, count }]) => [key, sum / (count + 1)]));
}

const unknown: TasteNote = { history: { rating: null, cookedCount: 0, isFavourite: false }, score: 0 };

/** A judge of recipes by the household's ratings, favourites, cooked and skipped dishes. */
export function tasteOf(index: RecipeIndex, tastes: readonly Taste[], today: Day): (place: number) => TasteNote {
  const todayMs = Date.parse(`${today}T00:00:00Z`);
  const byRecipe = new Map<string, Taste[]>();
  for (const taste of tastes) byRecipe.set(taste.recipeId, [...(byRecipe.get(taste.recipeId) ?? []), taste]);
  if (byRecipe.size === 0) return () => unknown;
  const foods = likedFoods(index, byRecipe);
  return (place) => {
    const indexed = index.recipes[place];
    const own = indexed === undefined ? [] : (byRecipe.get(indexed.recipe.id) ?? []);
    const ratings = own.flatMap(({ rating }) => rating ?? []);
    const history: History = {
      rating: ratings.length > 0 ? mean(ratings) : null,
      cookedCount: own.reduce((sum, { cookedCount }) => sum + (cookedCount ?? 0), 0),
      isFavourite: own.some(({ isFavourite }) => isFavourite === true),
    };
    if (own.length > 0) return { history, score: mean(own.map((taste) => scoreOf(taste, todayMs))) };
    const known =
      foods.size === 0 ? [] : (indexed?.needs ?? []).flatMap(({ foods: [food] }) => foods.get(food?.key ?? "") ?? []);
    return { history, score: known.length > 0 ? foodsBonus * mean(known) : 0 };
  };
}
