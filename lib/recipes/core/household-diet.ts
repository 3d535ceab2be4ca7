/**
 * What everybody at the table keeps to, as tags of the household: "diet:vegan", "diet:nut_free". A set, so that two people
 * who each add an allergy offline have added both.
 */
import { dietFlagNames, type DietFlag } from "@/lib/catalog/core/diet/substances";
import type { OpDraft } from "@/lib/sync/core/op";

const prefix = "diet:";

export const dietTag = (flag: DietFlag): string => `${prefix}${flag}`;

/** The diets a household's tags name, in the order of the catalog. Words nobody knows are left out. */
export const dietsOf = (tags: readonly string[]): DietFlag[] =>
  dietFlagNames.filter((flag) => tags.includes(dietTag(flag)));

/** Keeps to a diet from now on, or no longer. */
export const setDiet = (householdId: string, flag: DietFlag, isKept: boolean): OpDraft[] => [
  { e: "household", k: householdId, t: isKept ? "tadd" : "trem", v: dietTag(flag) },
];
