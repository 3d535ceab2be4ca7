/** Runs seeds until one fails and prints the first finding; for mutants, which must fail. Arguments: first seed, count. */
import { directedFindings } from "./directed";
import { run } from "./run";

const [first = 1, count = 1] = process.argv.slice(2).map(Number);

async function firstFinding(): Promise<string | null> {
  const [directed] = directedFindings();
  if (directed) return directed;
  for (let seed = first; seed < first + count; seed++) {
    const { findings } = await run(seed);
    if (findings[0]) return `seed ${seed}: ${findings[0]}`;
  }
  return null;
}

/** A thrown error is a finding too: an assertion of the code itself has caught the mutant. */
process.on("unhandledRejection", (error) => {
  console.log(`THROWN: ${String(error)}`);
  process.exit(0);
});

console.log((await firstFinding()) ?? "survived");
