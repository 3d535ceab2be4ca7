// Bundles the service worker, after the app's build: the hash-named files of .next/static are what it keeps offline.
import fs from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { runMain } from "./lib/failure.mjs";
import { root } from "./lib/settings.mjs";

const staticDir = path.join(root, ".next/static");
const isKept = (name) => /\.(js|css|woff2)$/.test(name);

/** Workbox's manifest entries; a name that carries its hash needs no revision. */
function precacheEntries() {
  return fs
    .readdirSync(staticDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isKept(entry.name))
    .map((entry) => path.relative(staticDir, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort()
    .map((name) => ({ url: `/_next/static/${name}`, revision: null }));
}

await runMain(async () => {
  const entries = precacheEntries();
  const buildId = fs.readFileSync(path.join(root, ".next/BUILD_ID"), "utf8").trim();
  await build({
    entryPoints: [path.join(root, "lib/pwa/service-worker.ts")],
    outfile: path.join(root, "public/sw.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    logLevel: "warning",
    define: {
      "process.env.NODE_ENV": '"production"',
      "self.__WB_MANIFEST": JSON.stringify(entries),
      "self.__BUILD_ID": JSON.stringify(buildId),
    },
  });
  console.log(`public/sw.js keeps ${entries.length} files offline`);
});
