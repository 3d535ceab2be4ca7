import type { Day } from "@/lib/kernel/day";
import { atHome, coverOf, expiringDaysMax, type AtHome, type Cover, type LotAtHome } from "./at-home";
import { avoids, dietVerdict } from "./diet-verdict";
import type { IndexedRecipe, RecipeIndex } from "./index-recipes";
import type { ExpiringUse, LotRef, MatchedItem, MissingItem, PantryQuery, Recommendation } from "./recommendation";
import { scoreRecipe } from "./score";
import { tasteOf, type TasteNote } from "./taste";
import { spread, type Course } from "./variety";

const lotRef = ({ id, name, expiresOn }: LotAtHome): LotRef => ({ id, name, expiresOn });

type Held = { matched: MatchedItem[]; missing: MissingItem[]; missingOptional: MissingItem[]; expiring: ExpiringUse[] };

function useOf(cover: Cover, positions: readonly number[]): ExpiringUse | null {
  const lot = cover.lots[0];
  if (lot === undefined || lot.daysLeft === null || lot.daysLeft > expiringDaysMax) return null;
  return { lot: lotRef(lot), expiresOn: lot.expiresOn as Day, daysLeft: lot.daysLeft, positions };
}

function holdAgainst({ needs }: IndexedRecipe, home: AtHome): Held {
  const held: Held = { matched: [], missing: [], missingOptional: [], expiring: [] };
  for (const need of needs) {
    const { name, positions } = need;
    const cover = coverOf(need, home);
    if (cover !== null) {
      held.matched.push({ name, positions, lots: cover.lots.map(lotRef), standIn: cover.standIn });
      const use = useOf(cover, positions);
      if (use !== null && !held.expiring.some(({ lot }) => lot.id === use.lot.id)) held.expiring.push(use);
    } else if (!need.assumed) (need.optional ? held.missingOptional : held.missing).push({ name, positions });
  }
  held.expiring.sort((a, b) => a.daysLeft - b.daysLeft || (a.lot.id < b.lot.id ? -1 : 1));
  return held;
}

function matchRatioOf({ needs, weights }: IndexedRecipe, missing: number): number {
  const counted = needs.filter((_, place) => (weights[place] ?? 0) > 0).length;
  return counted === 0 ? 1 : (counted - missing) / counted;
}

function recommend(
  indexed: IndexedRecipe,
  held: Held,
  { history, score }: TasteNote,
  unsure: readonly string[],
  query: PantryQuery,
): Recommendation {
  const { recipe, needs, minutes } = indexed;
  const { servings } = query;
  const made = {
    recipe,
    matchRatio: matchRatioOf(indexed, held.missing.length),
    ...held,
    assumed: needs.filter(({ assumed }) => assumed).map(({ name }) => name),
    taps: held.missing.length,
    unsure,
    minutes,
    scale: servings && recipe.servings ? servings / recipe.servings : null,
    history,
  };
  return { ...made, score: scoreRecipe(made, indexed, score, query.minutesMax ?? null) };
}

/** Ready as it is, ready with a stand-in, then by what is to buy: variety moves no dish across these. */
const effortOf = ({ taps, matched }: Recommendation): number =>
  taps + (matched.some(({ standIn }) => standIn !== null) ? 0.5 : 0);

/** How far down variety is looked after: nobody scrolls further in one evening. */
const spreadOver = 60;

/**
 * What to cook with what is at home, best first: least to buy, what expires first, liked dishes before others, and not
 * three times the same. Pure; the order of lots and recipes changes nothing.
 * A recipe known to break a diet or to hold an avoided food is never returned; `unsure` names what nobody can vouch for.
 */
export function rankByPantry(index: RecipeIndex, query: PantryQuery): Recommendation[] {
  const home = atHome(query.lots, query.today, index.words);
  const judge = tasteOf(index, query.tastes ?? [], query.today);
  const isAvoided = avoids(query.avoid ?? []);
  const found: (Course & { made: Recommendation })[] = [];
  for (const [place, indexed] of index.recipes.entries()) {
    const { recipe, minutes } = indexed;
    if (query.minutesMax != null && minutes !== null && minutes > query.minutesMax) continue;
    const held = holdAgainst(indexed, home);
    if (held.matched.length === 0 || matchRatioOf(indexed, held.missing.length) < (query.matchRatioMin ?? 0)) continue;
    const unsure = isAvoided(recipe) ? null : dietVerdict(recipe, query.diets ?? []);
    if (unsure === null) continue;
    const made = recommend(indexed, held, judge(place), unsure, query);
    const { mainFood, titleWords } = indexed;
    found.push({ made, mainFood, titleWords, effort: effortOf(made) });
  }
  found.sort((a, b) => b.made.score - a.made.score || (a.made.recipe.id < b.made.recipe.id ? -1 : 1));
  return spread(found, spreadOver)
    .slice(0, query.count)
    .map(({ made }) => made);
}
