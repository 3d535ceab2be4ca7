import fs from "node:fs";
import path from "node:path";
import { copyBarcodeFiles } from "./barcode-files.mjs";
import { copyOcrFiles } from "./ocr-files.mjs";
import { copyPdfFiles } from "./pdf-files.mjs";
import { fingerprint, unlessDone } from "./fingerprint.mjs";
import { bin, mustRun } from "./programs.mjs";
import { root } from "./settings.mjs";

/** What the built app is made of. */
const buildSources = [
  ...["app", "components", "lib", "messages", "public", "server", "worker", "prisma", "scripts/entry"],
  ...["proxy.ts", "next.config.ts", "postcss.config.mjs", "tsconfig.json", "package-lock.json"],
  ...[
    "scripts/build-sw.mjs",
    "scripts/lib/build.mjs",
    "scripts/lib/barcode-files.mjs",
    "scripts/lib/ocr-files.mjs",
    "scripts/lib/pdf-files.mjs",
  ],
];
const made = new Set(["public/sw.js", "public/ocr", "public/barcode", "public/pdf", "lib/db/generated"]);
const isBuildSource = (file) => !made.has(file) && !/\.test\.tsx?$|\.md$/.test(file);

/** Programs that run outside of Next, and where their bundles go: source -> name below dist/. */
const bundles = {
  "server/main": "server/main.ts",
  "worker/main": "worker/main.ts",
  // Beside the worker, where it looks for the file it starts its threads from.
  "worker/run-model": "lib/platform/ocr/run-model.mjs",
  seed: "prisma/seed.ts",
  token: "scripts/entry/token.ts",
  admin: "scripts/entry/admin.ts",
};
/** Scripts the server writes into pages: name below dist/ -> source. */
const pageScripts = { landing: "lib/landing/client/main.ts", "first-script": "lib/pwa/first-script.ts" };
const bundleArgs = ["--bundle", "--platform=node", "--format=esm", "--target=node20", "--packages=external"];
const outputArgs = ["--outdir=dist", "--out-extension:.js=.mjs", "--sourcemap", "--log-level=warning"];

/** Makes the Prisma client from the schema. Types and tests need it as well as the build. */
export function ensurePrismaClient() {
  const current = fingerprint(["prisma/schema.prisma", "package-lock.json"]);
  return unlessDone("lib/db/generated/.made-from", current, () =>
    mustRun("prisma/schema.prisma does not generate: see the message above.", bin("prisma"), ["generate"]),
  );
}

/** Above it a chunk is data, or a library of which a page needs a corner. */
const hintedBytesMax = 250_000;

/**
 * Tells the browser that a script's functions are called as it loads, so that it compiles them beside the page while the
 * script comes in, instead of one after the other amid the page's work.
 * Source: https://v8.dev/blog/explicit-compile-hints
 */
function hintScripts() {
  const hint = "//# allFunctionsCalledOnLoad\n";
  const chunks = path.join(root, ".next/static/chunks");
  for (const name of fs.readdirSync(chunks).filter((entry) => entry.endsWith(".js"))) {
    const file = path.join(chunks, name);
    const script = fs.readFileSync(file, "utf8");
    if (script.length < hintedBytesMax && !script.startsWith(hint)) fs.writeFileSync(file, hint + script);
  }
}

async function build(env) {
  copyBarcodeFiles();
  await copyOcrFiles();
  copyPdfFiles();
  const production = { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  await mustRun("The app does not build: see the message above.", bin("next"), ["build"], { env: production });
  hintScripts();
  if (fs.existsSync(path.join(root, "lib/pwa/service-worker.ts")))
    await mustRun("The service worker does not build: see above.", process.execPath, ["scripts/build-sw.mjs"]);
  const scripts = Object.entries(pageScripts).map(([name, source]) => `${name}=${source}`);
  await mustRun("The scripts written into pages do not bundle: see above.", bin("esbuild"), [
    ...[...scripts, "--bundle", "--minify", "--format=iife", "--target=es2022"],
    ...["--outdir=dist", "--log-level=warning"],
  ]);
  const entries = Object.entries(bundles).map(([name, source]) => `${name}=${source}`);
  await mustRun("The server does not bundle: see above.", bin("esbuild"), [...entries, ...bundleArgs, ...outputArgs]);
}

/** Builds the app into .next/ and dist/ unless these very sources were built. */
export async function ensureBuild(env) {
  await ensurePrismaClient();
  return unlessDone("dist/.made-from", fingerprint(buildSources, isBuildSource), () => build(env));
}
