/**
 * `npx tsx scripts/train/food-measures.ts` carries the weights of household measures and pieces over from the USDA
 * National Nutrient Database (SR28, public domain) for every row that data/densities-foods.ts names, and writes
 * lib/catalog/core/data/densities.ts and pieces.ts. The same facts give the same bytes.
 */
import fs from "node:fs";
import path from "node:path";
import { readMeasuredRows } from "@/lib/catalog/core/units/measured-rows";
import { parseCsv } from "./csv";

const root = path.resolve(import.meta.dirname, "../..");
const factsDir = path.resolve(root, process.env["SHELFIE_EVAL_DATA"] ?? "../shared/data", "facts");
const dataDir = path.join(root, "lib/catalog/core/data");

const wanted = new Set(readMeasuredRows().flatMap(({ row, piecesRow }) => [row, piecesRow]));
const unitOf: Record<string, string> = { "fl oz": "floz", tablespoon: "tbsp", teaspoon: "tsp", liter: "l" };

/** Remarks that are not about the measure: a serving of a label, the yield of a pound. */
const notPieces =
  /^(?:1 )?serving|NLEA|yield|(?<!without )refuse|cubic inch|unit \(|^oz|^lb|package \(10 oz\)|fast food|303 x|401 x/u;

/** "medium (2-1/2" dia)" is "medium"; marks of the notation never get through. */
const plain = (text: string): string =>
  text
    .replace(/\([^)]*\)?|[=;\n]|\d[^ ]*"[^,]*|\b1 serving\b|\bwithout refuse\b/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/ ,|,$/gu, "")
    .trim();

function write(file: string, name: string, comment: string, entries: Map<string, string[]>): void {
  const lines = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([row, list]) => `${row}: ${[...new Set(list)].join("; ")}`);
  const text = `/**\n * ${comment}\n * Source: USDA SR28, public domain. Written by scripts/train/food-measures.ts.\n */\nexport const ${name} = \`\n${lines.join("\n")}\n\`;\n`;
  fs.writeFileSync(path.join(dataDir, file), text);
  console.log(`${file}: ${entries.size} foods, ${text.length} bytes`);
}

const add = (entries: Map<string, string[]>, row: string, entry: string): void => {
  entries.set(row, [...(entries.get(row) ?? []), entry]);
};

const densities = new Map<string, string[]>();
const found = new Set<string>();
for (const { ndb = "", unit = "", modifier = "", grams = "" } of parseCsv(
  fs.readFileSync(path.join(factsDir, "usda-densities.csv"), "utf8"),
)) {
  if (!wanted.has(ndb)) continue;
  found.add(ndb);
  // Brackets hold how it is cut ("shelled (50 halves)"), except where they tell what becomes of it.
  const how = modifier.includes("yields") ? modifier : modifier.replace(/[()]/gu, "");
  add(densities, ndb, `${[unitOf[unit] ?? unit, plain(how)].join(" ").trim()}=${Number(grams)}`);
}
const pieces = new Map<string, string[]>();
for (const { ndb = "", portion = "", grams = "" } of parseCsv(
  fs.readFileSync(path.join(factsDir, "usda-piece-weights.csv"), "utf8"),
)) {
  if (!wanted.has(ndb) || notPieces.test(portion) || plain(portion) === "") continue;
  found.add(ndb);
  add(pieces, ndb, `${plain(portion).toLowerCase()}=${Number(grams)}`);
}
const missing = [...wanted].filter((row) => !found.has(row));
if (missing.length > 0) console.warn(`No measure for ${missing.join(", ")}`);
write(
  "densities.ts",
  "densities",
  "What measures of a food weigh, one food a line: `row: unit how=grams; ...`.",
  densities,
);
write("pieces.ts", "pieces", "What pieces of a food weigh, one food a line: `row: piece=grams; ...`.", pieces);
