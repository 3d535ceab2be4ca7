/** `npm run sim -- 50000 [--first SEED]`: many seeds of the sync simulation; ends with 1 when any fails. */
import { run, type Report } from "../tests/sync/sim/run";

const storyLines = 400;

function tellFailure({ seed, findings, story }: Report): void {
  console.log(`\nseed ${seed} fails:`);
  for (const finding of findings.slice(0, 10)) console.log(`  ${finding}`);
  console.log(story.slice(-storyLines).join("\n"));
}

const counts = process.argv.slice(2).filter((argument) => /^\d+$/.test(argument));
const firstAt = process.argv.indexOf("--first");
const first = firstAt >= 0 ? Number(process.argv[firstAt + 1]) : 1;
const count = Number(counts[0] ?? 2_000);

const startedAt = performance.now();
const failed: number[] = [];
let ops = 0;
for (let seed = first; seed < first + count; seed++) {
  const report = await run(seed);
  ops += report.ops;
  if (!report.findings.length) continue;
  failed.push(seed);
  if (failed.length <= 3) tellFailure(await run(seed, true));
}
const seconds = (performance.now() - startedAt) / 1000;
console.log(
  `${count} seeds from ${first}, ${ops} ops, ${seconds.toFixed(1)} s: ${failed.length} failed ${failed.slice(0, 20).join(" ")}`,
);
process.exitCode = failed.length ? 1 : 0;
