import { canonicalFood } from "@/lib/catalog/core/names/canonical-food";
import { nameWords } from "@/lib/catalog/core/names/name-words";
import { normalName } from "@/lib/sync/core/named-id";

export const foodKeyLengthMax = 120;

/** Only a name that is the food's own counts: "almond butter cups" must not be added to the butter. */
const sameMin = 0.95;
/** Beside a line, "you have ketchup" may rest on less. */
const alikeMin = 0.5;

const plainWords = (name: string): string => (nameWords(name).join(" ") || normalName(name)).slice(0, foodKeyLengthMax);

/**
 * What two names of one thing share: the slug of the catalog's food ("courgettes" and "zucchini"), else the words in their
 * plain form. A brand somebody asked for stays part of it.
 */
export function foodKeyOf(name: string): string {
  const { food, confidence, brand } = canonicalFood(name);
  return food !== null && confidence >= sameMin && brand === undefined ? food : plainWords(name);
}

/** The food a product is, brand or not: "Heinz ketchup" is ketchup. For comparing the list with the shelves. */
export function kindOf(name: string): string {
  const { food, confidence } = canonicalFood(name);
  return food !== null && confidence >= alikeMin ? food : plainWords(name);
}
