/**
 * `npm run eval` runs every task over the development folder and scores it; `npm run eval -- <task>` runs one;
 * `npm run eval -- <task> <folder> <output>` only predicts. A task is one file in scripts/eval named after it, whose
 * `predict(folder, output)` runs the product's own code over the folder's `input.*` and never opens `truth.*`.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

type Task = { predict: (folder: string, output: string) => Promise<void>; outputName: string; score: string[] };

const root = path.resolve(import.meta.dirname, "..");
const dataDir = path.resolve(root, process.env["SHELFIE_EVAL_DATA"] ?? "../shared/data");
const names = fs
  .readdirSync(path.join(import.meta.dirname, "eval"))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -3))
  .sort();

const load = (name: string): Promise<Task> =>
  import(path.join(import.meta.dirname, "eval", `${name}.ts`)) as Promise<Task>;

async function predictAndScore(name: string): Promise<boolean> {
  const task = await load(name);
  const folder = path.join(dataDir, name);
  const output = path.join(fs.mkdtempSync(path.join(os.tmpdir(), `shelfie-eval-${name}-`)), task.outputName);
  const startedAt = performance.now();
  await task.predict(folder, output);
  console.log(`${name}: predicted in ${((performance.now() - startedAt) / 1000).toFixed(1)} s -> ${output}`);
  const [scorer, truth, ...rest] = task.score;
  if (!scorer || !truth) throw new Error(`${name} names no scorer`);
  const scored = spawnSync(process.execPath, [path.join(dataDir, scorer), ...rest, path.join(folder, truth), output], {
    stdio: "inherit",
  });
  return scored.status === 0;
}

const [name, folder, output] = process.argv.slice(2);
if (name && !names.includes(name)) {
  console.error(`Unknown task "${name}". Tasks: ${names.join(", ")}.`);
  process.exit(2);
}
if (name && folder && output) {
  await (await load(name)).predict(path.resolve(folder), path.resolve(output));
} else if (name && folder) {
  console.error("Usage: npm run eval -- [task [folder output]]");
  process.exit(2);
} else {
  let ok = true;
  for (const each of name ? [name] : names) ok = (await predictAndScore(each)) && ok;
  process.exit(ok ? 0 : 1);
}
