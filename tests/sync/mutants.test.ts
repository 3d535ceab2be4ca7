import { execFile } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { build, type Plugin } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mutants, type Mutant } from "./sim/mutants";

const root = path.resolve(import.meta.dirname, "../..");
const seedsMax = 250;
const runMsMax = 240_000;
let folder = "";

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "shelfie-mutants-"));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Replaces one text of one file while it is bundled. */
const mutating = ({ file, find, replace }: Mutant): Plugin => ({
  name: "mutate",
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, ({ path: loaded }) => {
      if (path.relative(root, loaded) !== file) return undefined;
      const source = fs.readFileSync(loaded, "utf8");
      if (source.split(find).length !== 2)
        throw new Error(`the code has changed: ${file} no longer has "${find}" once`);
      return { contents: source.replace(find, () => replace), loader: "ts" };
    });
  },
});

async function outcomeOf(mutant: Mutant, index: number): Promise<string> {
  const outfile = path.join(folder, `${index}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: ["tests/sync/sim/until-failure.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    alias: { "@": root },
    logLevel: "silent",
    plugins: [mutating(mutant)],
  });
  const { stdout } = await promisify(execFile)(process.execPath, [outfile, "1", String(seedsMax)], {
    timeout: runMsMax,
  });
  return stdout.trim();
}

test.each(mutants.map((mutant, index) => ({ ...mutant, index })))(
  "catches code that $name",
  async ({ index, ...mutant }) => {
    expect(await outcomeOf(mutant, index)).not.toBe("survived");
  },
  runMsMax + 30_000,
);
