import type { DayRange } from "./foodkeeper-row";

/** A figure of our own where FoodKeeper is silent or only says "package date" or "when ripe", with its reason. */
export type OwnRule = { days: DayRange; why: string };

type Places = "pantry" | "fridge" | "fridgeAfterOpening" | "pantryAfterOpening" | "fridgeAfterThawing" | "freezer";

const rule = (shortest: number, longest: number, why: string): OwnRule => ({ days: [shortest, longest], why });

const coldMilk = rule(7, 10, "sold with about a week to its printed date");
const openedMilk = rule(5, 7, "sours within a week of opening");
const plantMilk = rule(30, 45, "packed sterile; printed date rules");
const dough = rule(21, 42, "chilled dough tubes carry about a month");
const broth = rule(365, 540, "heat-treated carton or can");
const ripening = (shortest: number, longest: number): OwnRule =>
  rule(shortest, longest, "bought firm, ripens on the counter");
const keeps = rule(1825, 3650, "does not spoil; quality only");
const thawedSeafood = rule(1, 1, "thawed seafood is for the same day or the next");
const babyJar = rule(365, 540, "heat-treated; the printed date is a use-by");

/** By FoodKeeper id, then place. FoodKeeper's own figure always goes first. */
export const ownRules: Readonly<Record<number, Partial<Record<Places, OwnRule>>>> = {
  27: { fridge: coldMilk, fridgeAfterOpening: openedMilk },
  28: { fridge: rule(14, 30, "heat-treated dessert cups") },
  29: {
    fridge: rule(14, 21, "cultured, sold with two to three weeks"),
    fridgeAfterOpening: rule(7, 10, "cultured, mould after opening"),
  },
  33: { fridgeAfterOpening: rule(5, 7, "cultured, mould after opening") },
  149: { fridge: rule(7, 14, "pasteurised in its pack"), fridgeAfterOpening: rule(2, 3, "as cooked shellfish") },
  179: { fridge: rule(3, 4, "as FoodKeeper's figure after opening") },
  198: { fridge: rule(5, 7, "as FoodKeeper's figure after opening") },
  201: { fridge: rule(2, 3, "dairy filling") },
  205: { fridge: rule(3, 4, "dairy filling") },
  206: { fridge: rule(1, 2, "egg filling") },
  207: { fridge: rule(5, 7, "as FoodKeeper's figure after opening") },
  208: { fridge: rule(5, 7, "as FoodKeeper's figure after opening") },
  209: { fridge: rule(3, 4, "egg filling") },
  210: { fridge: rule(3, 4, "egg filling") },
  211: { fridge: rule(3, 5, "egg filling") },
  217: { pantry: keeps },
  239: { pantry: keeps },
  240: { pantry: keeps },
  241: { pantry: keeps },
  245: { fridge: dough },
  246: { fridge: dough },
  247: { fridge: dough, fridgeAfterOpening: rule(5, 7, "raw dough with egg") },
  251: { pantry: ripening(4, 6) },
  264: { pantry: ripening(5, 7) },
  306: { pantry: ripening(5, 7), fridge: rule(7, 10, "cold slows it and dulls the taste") },
  312: { fridgeAfterThawing: thawedSeafood },
  315: { fridgeAfterThawing: rule(1, 2, "soft once thawed") },
  317: { fridgeAfterThawing: rule(0, 0, "melted ice cream is never frozen again") },
  318: { fridgeAfterThawing: rule(0, 0, "melted") },
  320: { fridgeAfterThawing: thawedSeafood },
  322: { fridgeAfterThawing: rule(1, 2, "as fresh sausage") },
  324: { fridgeAfterThawing: rule(0, 0, "melted sherbet is never frozen again") },
  325: { fridgeAfterThawing: thawedSeafood },
  363: { pantry: babyJar },
  364: { pantry: babyJar },
  365: { pantry: babyJar },
  366: { pantry: babyJar },
  367: { pantry: rule(240, 365, "dry cereal; the printed date is a use-by") },
  368: {
    fridge: rule(1, 1, "mixed formula keeps one day cold"),
    fridgeAfterOpening: rule(1, 1, "mixed formula keeps one day cold"),
  },
  369: { pantry: rule(240, 365, "sterile; the printed date is a use-by") },
  388: { pantry: rule(540, 730, "dry") },
  405: { pantry: rule(240, 365, "sterile carton") },
  407: { pantry: rule(180, 270, "loses its fizz through the bottle") },
  408: { pantry: rule(180, 270, "sterile carton") },
  413: { pantry: rule(365, 730, "does not spoil; takes on taste from plastic") },
  414: { pantry: ripening(3, 5) },
  421: { fridge: plantMilk },
  427: { fridge: plantMilk },
  428: { fridge: plantMilk },
  429: { fridge: plantMilk },
  112: { pantry: rule(365, 540, "heat-treated pouch") },
  143: { pantry: rule(365, 540, "heat-treated pouch") },
  436: { fridge: rule(14, 30, "cured and sealed") },
  455: { fridge: rule(21, 28, "chilled carton; a week past its date") },
  458: {
    pantry: rule(365, 540, "sealed jar; FoodKeeper's figure is for the fridge"),
    fridgeAfterOpening: rule(7, 14, "as pickled vegetables"),
  },
  468: { pantry: keeps },
  485: { pantry: broth },
  486: { pantry: broth },
  487: { pantry: broth },
  499: { fridgeAfterOpening: rule(2, 3, "as canned beans") },
  533: {
    pantryAfterOpening: rule(180, 365, "moulds once open"),
    fridgeAfterOpening: rule(365, 365, "cold keeps mould off"),
  },
  539: { pantry: keeps },
  543: { fridge: rule(21, 30, "ultra-pasteurised; the printed date rules") },
  544: { fridgeAfterOpening: rule(5, 7, "dries and moulds once unwrapped") },
  552: { fridge: dough },
  554: { fridge: dough },
  557: { pantry: keeps },
  599: { pantry: rule(365, 540, "heat-treated jar") },
  610: { pantry: rule(180, 270, "roasted seed in its shell") },
  614: { pantry: rule(540, 730, "salt and vinegar"), fridgeAfterOpening: rule(180, 365, "kept under brine") },
  615: { pantry: rule(240, 365, "sugar and oil"), pantryAfterOpening: rule(30, 60, "oil goes stale") },
  616: { pantry: rule(180, 270, "roasted and sealed") },
  620: { fridge: rule(30, 45, "sealed, with preservatives") },
  626: { pantry: rule(365, 540, "dry") },
  634: { fridge: dough },
  636: { pantry: rule(540, 730, "salted wine") },
  651: { pantry: rule(180, 270, "sterile bottle"), fridgeAfterOpening: rule(1, 2, "as milk drinks") },
  656: { pantry: rule(180, 270, "heat-treated roll") },
  672: { pantry: rule(365, 540, "salted concentrate") },
};
