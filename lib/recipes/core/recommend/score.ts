import { expiringDaysMax } from "./at-home";
import type { IndexedRecipe } from "./index-recipes";
import type { Recommendation } from "./recommendation";

/** One thing to buy; everything else together may not outweigh it, save a dish somebody really dislikes. */
const tapCost = 1;
const coverageGain = 1;
const expiringGain = 0.6;
/** A swap works out most times; one of a kind nearly always. Either is less sure than the food itself. */
const standInCosts = { kind: 0.5, swap: 0.7 } as const;
const standInShares = { same: 1, kind: 0.5, swap: 0.3 } as const;
const unsureCost = 0.3;
const unknownTimeCost = 0.1;
const scaleCost = 0.05;

/** 1 for what is due today or over, falling to a half on the last day that counts. */
const urgencyOf = (daysLeft: number): number => 1 - Math.max(0, daysLeft) / (2 * expiringDaysMax);

/** How much of what expires a dish saves: the most urgent lot counts in full, each further one half of the one before. */
function savedBy(recommendation: Pick<Recommendation, "expiring">): number {
  const saved = recommendation.expiring.reduce((sum, { daysLeft }, place) => sum + urgencyOf(daysLeft) / 2 ** place, 0);
  return Math.min(1, saved / 1.5 + (saved > 0 ? 0.25 : 0));
}

/** Share of a recipe's needs at home, each weighed by how rare the food is; a stand-in counts in part. */
function coverageOf({ needs, weights }: IndexedRecipe, matched: Recommendation["matched"]): number {
  const shares = new Map(matched.map(({ positions, standIn }) => [positions[0], standInShares[standIn ?? "same"]]));
  let all = 0;
  let held = 0;
  for (const [place, need] of needs.entries()) {
    const weight = weights[place] ?? 0;
    all += weight;
    held += weight * (shares.get(need.positions[0]) ?? 0);
  }
  return all === 0 ? 1 : held / all;
}

/** One figure to order recipes by; its parts are told to people by the other fields of the recommendation. */
export function scoreRecipe(
  made: Omit<Recommendation, "score">,
  indexed: IndexedRecipe,
  taste: number,
  minutesMax: number | null,
): number {
  const standIns = made.matched.reduce((sum, { standIn }) => sum + (standIn === null ? 0 : standInCosts[standIn]), 0);
  const size = made.scale === null ? 0 : Math.min(2, Math.abs(Math.log2(made.scale)));
  return (
    coverageGain * coverageOf(indexed, made.matched) -
    tapCost * made.taps +
    expiringGain * savedBy(made) -
    standIns -
    (made.unsure.length > 0 ? unsureCost : 0) -
    (minutesMax !== null && made.minutes === null ? unknownTimeCost : 0) -
    scaleCost * size +
    taste
  );
}
