/** What the catalog is asked, and how long it takes; the same in Node and on a page. */
import { classifyCategory } from "@/lib/catalog/core/category/classify";
import { dietFlags } from "@/lib/catalog/core/diet/diet-flags";
import { canonicalFood } from "@/lib/catalog/core/names/canonical-food";
import { nutritionPer100g } from "@/lib/catalog/core/nutrition/nutrition";
import { parseIngredient } from "@/lib/catalog/core/quantity/parse-ingredient";
import { estimateShelfLife } from "@/lib/catalog/core/shelflife/estimate";
import { convertQuantity } from "@/lib/catalog/core/units/convert-quantity";
import { toThousandths } from "@/lib/kernel/quantity";

export type Timed = { name: string; firstMs: number; eachMs: number };

const texts = [
  "GV WHL MLK 1GL",
  "organic baby spinach",
  "2 (14 oz) cans diced tomatoes, drained",
  "Chicken breast",
  "half a dozen eggs",
  "ORG BNLS CHKN THIGH",
  "½ cup flour, sifted",
  "toilet paper 12 rolls",
];
const answersMin = 4_000;

const asked: [name: string, answer: (text: string) => unknown][] = [
  ["canonicalFood", canonicalFood],
  ["classifyCategory", classifyCategory],
  ["parseIngredient", parseIngredient],
  ["estimateShelfLife", (name) => estimateShelfLife({ name, state: "unopened" })],
  ["dietFlags", dietFlags],
  ["nutritionPer100g", nutritionPer100g],
  ["convertQuantity", (food) => convertQuantity({ quantity: toThousandths(2), unit: "cup" }, "g", food)],
];

/** First answers one after the other, as a page that needs them all would ask, then many of each. */
export function timeCatalog(): Timed[] {
  const firsts = asked.map(([, answer]) => {
    const startedAt = performance.now();
    answer(texts[0] as string);
    return performance.now() - startedAt;
  });
  return asked.map(([name, answer], place) => {
    const startedAt = performance.now();
    for (let count = 0; count < answersMin; count++) answer(texts[count % texts.length] as string);
    return { name, firstMs: firsts[place] ?? 0, eachMs: (performance.now() - startedAt) / answersMin };
  });
}
