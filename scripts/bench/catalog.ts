/** Food knowledge: how long its first use takes and how long each answer after that. */
import { classifyCategory } from "@/lib/catalog/core/category/classify";
import { dietFlags } from "@/lib/catalog/core/diet/diet-flags";
import { canonicalFood } from "@/lib/catalog/core/names/canonical-food";
import { nutritionPer100g } from "@/lib/catalog/core/nutrition/nutrition";
import { parseIngredient } from "@/lib/catalog/core/quantity/parse-ingredient";
import { estimateShelfLife } from "@/lib/catalog/core/shelflife/estimate";

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

const measured: [name: string, answer: (text: string) => unknown][] = [
  ["canonicalFood", canonicalFood],
  ["classifyCategory", classifyCategory],
  ["parseIngredient", parseIngredient],
  ["estimateShelfLife", (name) => estimateShelfLife({ name, state: "unopened" })],
  ["dietFlags", dietFlags],
  ["nutritionPer100g", nutritionPer100g],
];

export async function bench(): Promise<void> {
  const rows = measured.map(([name, answer]) => {
    const startedAt = performance.now();
    answer(texts[0] as string);
    const firstMs = performance.now() - startedAt;
    const begunAt = performance.now();
    for (let count = 0; count < answersMin; count++) answer(texts[count % texts.length] as string);
    const eachMs = (performance.now() - begunAt) / answersMin;
    return { name, firstMs: Number(firstMs.toFixed(1)), eachMs: Number(eachMs.toFixed(4)) };
  });
  console.table(rows);
  const ready = rows.reduce((sum, row) => sum + row.firstMs, 0);
  console.log(`ready in ${ready.toFixed(0)} ms (target 150), each answer under 0.2 ms is the target`);
}
