/**
 * Writes lib/catalog/core/data/nutrition.ts from USDA's Standard Reference 28 (public domain) for the foods named in
 * nutrition-foods.ts. The same table gives the same bytes.
 * Usage: npx tsx scripts/build-data/nutrition.ts [path of usda-sr28-per100g.jsonl]
 */
import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { nutritionFoods } from "./nutrition-foods";

const root = path.resolve(import.meta.dirname, "../..");
const sourcePath = path.resolve(process.argv[2] ?? path.join(root, "../shared/data/facts/usda-sr28-per100g.jsonl"));
const outputPath = path.join(root, "lib/catalog/core/data/nutrition.ts");

/** Columns of the written table, in the order core/nutrition reads them. */
const columns = [
  ...["kcal", "protein", "fat", "satFat", "carbs", "sugar", "fiber"],
  ...["sodiumMg", "calciumMg", "ironMg", "potassiumMg", "vitCMg"],
];

const foodSchema = z.object({ ndb: z.string(), name: z.string(), n: z.record(z.string(), z.number()) });

/** USDA's remark on other lists a food counts for, which is no part of its name. */
const plainName = (name: string): string => name.replace(/ ?\(Includes.*/, "");

const foods = fs
  .readFileSync(sourcePath, "utf8")
  .trim()
  .split("\n")
  .map((line) => foodSchema.parse(JSON.parse(line)));
const foodByName = new Map(foods.map((food) => [plainName(food.name), food]));

const lines = nutritionFoods
  .trim()
  .split("\n")
  .map((line) => {
    const [name = "", phrases = ""] = line.split(" | ");
    const food = foodByName.get(name);
    if (food === undefined) throw new Error(`USDA has no food named "${name}"`);
    const figures = columns.map((column) => food.n[column] ?? "");
    return [food.ndb, name, ...figures, phrases].join("|");
  });

fs.writeFileSync(
  outputPath,
  `// Written by scripts/build-data/nutrition.ts; do not edit.
// Source: USDA National Nutrient Database for Standard Reference, release 28 (public domain), per 100 g edible portion.
// Columns: NDB number|USDA name|${columns.join("|")}|names it stands for
export const nutritionTable = \`
${lines.join("\n")}
\`;
`,
);
console.log(`${lines.length} foods -> ${path.relative(root, outputPath)}`);
