import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "../../..");
const core = "@/lib/catalog/core";

/** One script, minified as the product's build does it. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

/** The whole catalog with the questions it is timed by. */
export const timedCatalog = (): Promise<string> => bundle('export * from "./scripts/bench/catalog/answers"');

/** Each part as if it stood alone (parts share tables), and all of them together. */
const parts = {
  "names and categories": [`${core}/names/canonical-food`, `${core}/category/classify`],
  "amounts and ingredient lines": [`${core}/quantity/parse-ingredient`],
  "shelf life": [`${core}/shelflife/estimate`],
  "units, densities, pieces": [`${core}/units/convert-quantity`, `${core}/units/add-quantities`],
  "diet and allergens": [`${core}/diet/diet-flags`],
  nutrition: [`${core}/nutrition/nutrition`],
  "cooking names": [`${core}/cooking/read-cook-food`],
  barcodes: [`${core}/barcode/read-barcode`],
};

export type Size = { part: string; kB: number; gzipKB: number; brotliKB: number };

async function sizeOf(part: string, modules: readonly string[]): Promise<Size> {
  const contents = modules.map((module, place) => `export * as part${place} from "${module}";`).join("\n");
  const script = Buffer.from(await bundle(contents));
  const inKB = (bytes: number): number => Math.round(bytes / 1000);
  return {
    part,
    kB: inKB(script.length),
    gzipKB: inKB(gzipSync(script, { level: 9 }).length),
    brotliKB: inKB(brotliCompressSync(script).length),
  };
}

export async function catalogSizes(): Promise<Size[]> {
  const each = await Promise.all(Object.entries(parts).map(([part, modules]) => sizeOf(part, modules)));
  return [...each, await sizeOf("all together", Object.values(parts).flat())];
}
