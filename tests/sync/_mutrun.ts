import { execFile } from "node:child_process"; import fs from "node:fs"; import path from "node:path"; import { promisify } from "node:util"; import { build } from "esbuild";
import { mutants } from "./sim/mutants";
const root = "/work/main"; const only = process.argv.slice(2).map(Number);
for (const [i, m] of mutants.entries()) { if (only.length && !only.includes(i)) continue;
  const t0 = Date.now(); let out = "";
  try { await build({ absWorkingDir: root, entryPoints: ["tests/sync/sim/until-failure.ts"], outfile: `/tmp/h5/m${i}.mjs`, bundle: true, platform: "node", format: "esm", alias: { "@": root }, logLevel: "silent", plugins: [{ name: "m", setup: ({ onLoad }) => { onLoad({ filter: /\.ts$/ }, ({ path: p }) => { if (path.relative(root, p) !== m.file) return undefined; const s = fs.readFileSync(p, "utf8"); if (s.split(m.find).length !== 2) throw new Error("code changed"); return { contents: s.replace(m.find, () => m.replace), loader: "ts" }; }); } }] });
    out = (await promisify(execFile)(process.execPath, [`/tmp/h5/m${i}.mjs`, "1", "120"], { timeout: 150000 })).stdout.trim(); } catch (e) { out = "ERR " + String(e).slice(0, 200); }
  console.log(i, m.name, "|", out.slice(0, 120), (Date.now() - t0) / 1000);
}
