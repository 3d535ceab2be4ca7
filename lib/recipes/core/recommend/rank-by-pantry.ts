import type { Day } from "@/lib/kernel/day";
import { atHome, coverOf, type AtHome, type LotAtHome } from "./at-home";
import { avoids, dietVerdicts } from "./diet-verdict";
import type { IndexedRecipe, RecipeIndex } from "./index-recipes";
import type { ExpiringUse, LotRef, MatchedItem, MissingItem, PantryQuery, Recommendation } from "./recommendation";
import { fitOf, scoreOf, type Fit } from "./score";
import { tasteOf, type TasteNote } from "./taste";
import { spread, type Course } from "./variety";

type Candidate = Course & {
  indexed: IndexedRecipe;
  fit: Fit;
  note: TasteNote;
  unsure: readonly string[];
  score: number;
};

const lotRef = ({ id, name, expiresOn }: LotAtHome): LotRef => ({ id, name, expiresOn });

const matchRatioOf = ({ counted, missing }: Fit): number => (counted === 0 ? 1 : (counted - missing) / counted);

const scaleOf = ({ recipe }: IndexedRecipe, servings: number | null | undefined): number | null =>
  servings && recipe.servings ? servings / recipe.servings : null;

/** Ready as it is, ready with a stand-in, then by what is to buy: variety moves no dish across these. */
const effortOf = ({ missing, standIns }: Fit): number => missing + (standIns > 0 ? 0.5 : 0);

type Held = { matched: MatchedItem[]; missing: MissingItem[]; missingOptional: MissingItem[]; expiring: ExpiringUse[] };

function addUse(expiring: ExpiringUse[], lot: LotAtHome | null, positions: readonly number[]): void {
  if (lot === null || expiring.some((use) => use.lot.id === lot.id)) return;
  expiring.push({ lot: lotRef(lot), expiresOn: lot.expiresOn as Day, daysLeft: lot.daysLeft ?? 0, positions });
}

function holdAgainst({ needs }: IndexedRecipe, home: AtHome): Held {
  const held: Held = { matched: [], missing: [], missingOptional: [], expiring: [] };
  for (const need of needs) {
    const { name, positions } = need;
    const cover = coverOf(need, home);
    if (cover !== null) {
      held.matched.push({ name, positions, lots: cover.lots.map(lotRef), standIn: cover.standIn });
      addUse(held.expiring, cover.urgent, positions);
    } else if (!need.assumed) (need.optional ? held.missingOptional : held.missing).push({ name, positions });
  }
  held.expiring.sort((a, b) => a.daysLeft - b.daysLeft || (a.lot.id < b.lot.id ? -1 : 1));
  return held;
}

function answer({ indexed, fit, note, unsure, score }: Candidate, home: AtHome, query: PantryQuery): Recommendation {
  const { recipe, needs, minutes } = indexed;
  return {
    recipe,
    score,
    matchRatio: matchRatioOf(fit),
    ...holdAgainst(indexed, home),
    assumed: needs.filter(({ assumed }) => assumed).map(({ name }) => name),
    taps: fit.missing,
    unsure,
    minutes,
    scale: scaleOf(indexed, query.servings),
    history: note.history,
  };
}

function candidates(index: RecipeIndex, query: PantryQuery, home: AtHome): Candidate[] {
  const { minutesMax = null, matchRatioMin = 0 } = query;
  const judge = tasteOf(index, query.tastes ?? [], query.today);
  const verdicts = dietVerdicts(index, query.diets ?? []);
  const isAvoided = avoids(query.avoid ?? []);
  const found: Candidate[] = [];
  for (const [place, indexed] of index.recipes.entries()) {
    const { recipe, minutes, mainFood, titleWords } = indexed;
    const unsure = verdicts[place] ?? null;
    if (unsure === null || (minutesMax !== null && minutes !== null && minutes > minutesMax)) continue;
    const fit = fitOf(indexed, home);
    if (fit.covered === 0 || matchRatioOf(fit) < matchRatioMin || isAvoided(recipe)) continue;
    const note = judge(place);
    const score = scoreOf(fit, {
      taste: note.score,
      isUnsure: unsure.length > 0,
      isTimeUnknown: minutesMax !== null && minutes === null,
      scale: scaleOf(indexed, query.servings),
    });
    found.push({ indexed, fit, note, unsure, score, mainFood, titleWords, effort: effortOf(fit) });
  }
  return found.sort((a, b) => b.score - a.score || (a.indexed.recipe.id < b.indexed.recipe.id ? -1 : 1));
}

/** How far down variety is looked after: nobody scrolls further in one evening. */
const spreadOver = 60;

/**
 * What to cook with what is at home, best first: least to buy, what expires first, liked dishes before others, and not
 * three times the same. Pure; the order of lots and recipes changes nothing.
 * A recipe known to break a diet or to hold an avoided food is never returned; `unsure` names what nobody can vouch for.
 */
export function rankByPantry(index: RecipeIndex, query: PantryQuery): Recommendation[] {
  const home = atHome(query.lots, query.today, index.words);
  return spread(candidates(index, query, home), spreadOver)
    .slice(0, query.count)
    .map((candidate) => answer(candidate, home, query));
}
