/**
 * `npm run bench` measures everything, `npm run bench -- <name>` one thing. A benchmark is a file of scripts/bench whose
 * `bench()` prints its figures beside their targets; it judges nothing, since a machine's speed is not the code's.
 */
import fs from "node:fs";
import path from "node:path";

type Benchmark = { bench: () => Promise<void> };

const folder = path.join(import.meta.dirname, "bench");
const names = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -3))
  .sort();

const [name] = process.argv.slice(2);
if (name && !names.includes(name)) {
  console.error(`There is no benchmark "${name}". Benchmarks: ${names.join(", ")}.`);
  process.exit(2);
}
for (const each of name ? [name] : names) {
  console.log(`\n${each}`);
  const { bench } = (await import(path.join(folder, `${each}.ts`))) as Benchmark;
  await bench();
}
