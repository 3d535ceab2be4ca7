import { coverOf, expiringDaysMax, type AtHome, type LotAtHome } from "./at-home";
import type { IndexedRecipe } from "./index-recipes";

/** One thing to buy; everything else together may not outweigh it, save a dish somebody really dislikes. */
const tapCost = 1;
const coverageGain = 1;
const expiringGain = 0.6;
/** A swap works out most times; one of a kind nearly always. Either is less sure than the food itself. */
const standInCosts = { kind: 0.5, swap: 0.7 } as const;
/** How much of a need a stand-in counts for in the coverage. */
const standInShares = { kind: 0.5, swap: 0.3 } as const;
const unsureCost = 0.3;
const unknownTimeCost = 0.1;
const scaleCost = 0.05;

/** How a recipe stands to what is at home, in figures only: taken of every recipe, so it builds no answers. */
export type Fit = {
  /** Needs that count: neither optional nor taken for granted. */
  counted: number;
  /** Counted needs that nothing at home covers. */
  missing: number;
  /** Needs of any sort that something at home covers. */
  covered: number;
  /** Share of the counted needs at home, each weighed by how rare the food is; a stand-in counts in part. */
  coverage: number;
  standIns: number;
  standInCost: number;
  /** Urgent lots it uses, each once. */
  urgent: readonly LotAtHome[];
};

const none: readonly LotAtHome[] = [];

export function fitOf({ needs, weights }: IndexedRecipe, home: AtHome): Fit {
  let [counted, missing, covered, all, held, standIns, standInCost] = [0, 0, 0, 0, 0, 0, 0];
  let urgent = none;
  for (let place = 0; place < needs.length; place += 1) {
    const need = needs[place];
    if (need === undefined) continue;
    const weight = weights[place] ?? 0;
    const cover = coverOf(need, home);
    all += weight;
    if (weight > 0) counted += 1;
    if (cover === null) {
      if (weight > 0) missing += 1;
      continue;
    }
    covered += 1;
    held += weight * (cover.standIn === null ? 1 : standInShares[cover.standIn]);
    if (cover.standIn !== null && weight > 0) {
      standIns += 1;
      standInCost += standInCosts[cover.standIn];
    }
    if (cover.urgent !== null && !urgent.includes(cover.urgent)) urgent = [...urgent, cover.urgent];
  }
  return { counted, missing, covered, coverage: all === 0 ? 1 : held / all, standIns, standInCost, urgent };
}

/** 1 for what is due today or over, falling to a half on the last day that counts. */
const urgencyOf = (daysLeft: number): number => 1 - Math.max(0, daysLeft) / (2 * expiringDaysMax);

/** How much of what expires a dish saves: the most urgent lot counts in full, each further one half of the one before. */
function savedBy(urgent: readonly LotAtHome[]): number {
  if (urgent.length === 0) return 0;
  const urgencies = urgent.map(({ daysLeft }) => urgencyOf(daysLeft ?? 0)).sort((a, b) => b - a);
  return Math.min(1, 0.25 + urgencies.reduce((sum, urgency, place) => sum + urgency / 2 ** place, 0) / 1.5);
}

/** What else weighs on a recipe. */
export type Circumstances = { taste: number; isUnsure: boolean; isTimeUnknown: boolean; scale: number | null };

/** One figure to order recipes by; its parts are told to people by the other fields of the recommendation. */
export function scoreOf(fit: Fit, { taste, isUnsure, isTimeUnknown, scale }: Circumstances): number {
  return (
    coverageGain * fit.coverage -
    tapCost * fit.missing +
    expiringGain * savedBy(fit.urgent) -
    fit.standInCost -
    (isUnsure ? unsureCost : 0) -
    (isTimeUnknown ? unknownTimeCost : 0) -
    (scale === null ? 0 : scaleCost * Math.min(2, Math.abs(Math.log2(scale)))) +
    taste
  );
}
