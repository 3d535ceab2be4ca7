/**
 * Writes lib/catalog/core/data/foodkeeper.ts from the public-domain FoodKeeper table. The same table gives the same bytes.
 * Usage: npx tsx scripts/build-data/foodkeeper.ts [path of foodkeeper.json]
 */
import fs from "node:fs";
import path from "node:path";
import { z } from "zod";

const root = path.resolve(import.meta.dirname, "../..");
const sourcePath = path.resolve(process.argv[2] ?? path.join(root, "../shared/data/facts/foodkeeper.json"));
const outputPath = path.join(root, "lib/catalog/core/data/foodkeeper.ts");

const storageSchema = z.object({
  minDays: z.number().optional(),
  maxDays: z.number().optional(),
  rule: z.string().optional(),
});
const sourceSchema = z.object({
  products: z.array(
    z.object({
      id: z.number().int(),
      name: z.string(),
      subtitle: z.string().nullable(),
      category: z.string(),
      subcategory: z.string().nullable(),
      storage: z.record(z.string(), storageSchema),
    }),
  ),
});

const groups: Record<string, string> = {
  "Dairy Products & Eggs": "dairy",
  Meat: "meat",
  Poultry: "meat",
  Seafood: "seafood",
  "Vegetarian Proteins": "vegetarian",
  "Deli & Prepared Foods": "prepared",
  "Baked Goods": "bakery",
  Produce: "produce",
  "Food Purchased Frozen": "frozen",
  "Grains, Beans & Pasta": "dry",
  "Condiments, Sauces & Canned Goods": "condiment",
  "Baby Food": "baby",
  "Shelf Stable Foods": "shelf",
  Beverages: "beverage",
};
const rules: Record<string, string> = {
  "Not Recommended": "no",
  "Package use-by date": "package",
  "When Ripe": "ripe",
  Indefinitely: "indefinite",
};
const keys = ["pantry", "pantryAfterOpening", "fridge", "fridgeAfterOpening", "fridgeAfterThawing", "freezer"] as const;

function groupOf(category: string, subcategory: string | null): string {
  if (subcategory === "Fresh Fruits") return "fruit";
  if (subcategory === "Fresh Vegetables") return "vegetable";
  if (subcategory === "Shelf Stable Foods") return "shelf";
  if (subcategory === "Baking and Cooking") return "shelf";
  const group = groups[category];
  if (group === undefined) throw new Error(`FoodKeeper has a category without a group: ${category}`);
  return group;
}

function figure(storage: z.infer<typeof storageSchema>): string | null {
  if (storage.minDays !== undefined) return `[${storage.minDays}, ${storage.maxDays ?? storage.minDays}]`;
  const word = rules[storage.rule ?? ""];
  return word === undefined ? null : JSON.stringify(word);
}

const { products } = sourceSchema.parse(JSON.parse(fs.readFileSync(sourcePath, "utf8")));
const lines = products
  .sort((a, b) => a.id - b.id)
  .map(({ id, name, subtitle, category, subcategory, storage }) => {
    const figures = keys.flatMap((key) => {
      const text = storage[key] ? figure(storage[key]) : null;
      return text === null ? [] : [`${key}: ${text}`];
    });
    const label = subtitle === null ? name : `${name}, ${subtitle}`;
    return `  { id: ${id}, name: ${JSON.stringify(label)}, group: "${groupOf(category, subcategory)}", ${figures.join(", ")} },`;
  });

fs.writeFileSync(
  outputPath,
  `// Written by scripts/build-data/foodkeeper.ts; do not edit.
// Source: FoodKeeper, USDA Food Safety and Inspection Service with Cornell University and the Food Marketing Institute,
// data version 128 (public domain). Days as [shortest, longest]; "package" is the printed date, "ripe" is until ripe.
import type { FoodkeeperRow } from "../shelflife/foodkeeper-row";

export const foodkeeperRows: readonly FoodkeeperRow[] = [
${lines.join("\n")}
];
`,
);
console.log(`${lines.length} rows -> ${path.relative(root, outputPath)}`);
