import { readContents, type Reading } from "./contents";
import { dietFlagNames, excludedBy, substitutes, type DietFlag } from "./substances";

/** For each diet or allergen: true is free of it, false is not, null is unsure. Unsure must never be shown as safe. */
export type DietFlags = Readonly<Record<DietFlag, boolean | null>>;

const flesh = "MPFC";

/** Flesh beside another food is a dish, and what a dish is made with nobody can tell from its name. */
function isDish({ foods }: Reading): boolean {
  return foods.length > 1 && foods.some(({ surely }) => [...flesh].some((code) => surely.has(code)));
}

/** What a food may hold instead of what its claim rules out ("vegan cream cheese"). */
function substitutesIn({ foods, ruledOut }: Reading): ReadonlySet<string> {
  const replaced = foods.flatMap(({ surely }) => [...surely]).filter((code) => ruledOut.has(code));
  return new Set(replaced.flatMap((code) => [...(substitutes[code] ?? "")]));
}

function flagOf(flag: DietFlag, reading: Reading, isUnsure: boolean): boolean | null {
  const codes = [...excludedBy[flag]].filter((code) => !reading.ruledOut.has(code));
  // A claim that rules out all that matters ("vegan") settles its flag whatever else the name says.
  if (codes.length === 0) return true;
  if (reading.foods.some(({ surely }) => codes.some((code) => surely.has(code)))) return false;
  const maybe = [substitutesIn(reading), ...reading.foods.map((food) => food.maybe)];
  return isUnsure || maybe.some((held) => codes.some((code) => held.has(code))) ? null : true;
}

/**
 * Which diets a food suits, judged from its name and a table of what typical products hold; traces are not known.
 * True only when every word of the name is understood; a product's own label always goes first.
 * @param name an ingredient or product name ("lactose free milk", "semolina")
 */
export function dietFlags(name: string): DietFlags {
  const reading = readContents(name);
  const isUnsure = !reading.understood || isDish(reading);
  return Object.fromEntries(dietFlagNames.map((flag) => [flag, flagOf(flag, reading, isUnsure)])) as Record<
    DietFlag,
    boolean | null
  >;
}
