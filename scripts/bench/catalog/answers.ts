/** What the catalog is asked, and how long it takes; the same in Node and on a page. */
import { classifyCategory } from "@/lib/catalog/core/category/classify";
import { dietFlags } from "@/lib/catalog/core/diet/diet-flags";
import { canonicalFood } from "@/lib/catalog/core/names/canonical-food";
import { nutritionPer100g } from "@/lib/catalog/core/nutrition/nutrition";
import { parseIngredient } from "@/lib/catalog/core/quantity/parse-ingredient";
import { estimateShelfLife } from "@/lib/catalog/core/shelflife/estimate";
import { convertQuantity } from "@/lib/catalog/core/units/convert-quantity";
import { toThousandths } from "@/lib/kernel/quantity";

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

export const askedNames = asked.map(([name]) => name);

/** First answers one after the other, as a page that needs them all would ask. */
export const firstAnswersMs = (): number[] =>
  asked.map(([, answer]) => {
    const startedAt = performance.now();
    answer(texts[0] as string);
    return performance.now() - startedAt;
  });

/** Many answers of each, by `clockMs`. */
export const eachAnswerMs = (clockMs: () => number): number[] =>
  asked.map(([, answer]) => {
    const startedAt = clockMs();
    for (let count = 0; count < answersMin; count++) answer(texts[count % texts.length] as string);
    return (clockMs() - startedAt) / answersMin;
  });
