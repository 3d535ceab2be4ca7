/**
 * Writes lib/recipes/core/data/cookbook.ts from the sources in lib/recipes/core/cookbook. The same sources give the same
 * bytes; lib/recipes/core/cookbook/cookbook.test.ts holds that the file is up to date.
 * Usage: npx tsx scripts/build-data/cookbook.ts
 */
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { cookbookFile } from "../../lib/recipes/core/cookbook/write-cookbook";

const outputPath = path.resolve(import.meta.dirname, "../../lib/recipes/core/data/cookbook.ts");
const { text, count } = cookbookFile();
fs.writeFileSync(outputPath, text);
console.log(`${count} recipes, ${text.length} bytes, ${gzipSync(text).length} compressed`);
