// Runs a TypeScript file of the checkout with what it needs installed: node scripts/run.mjs <file> [arguments]
import { requireNode } from "./lib/node-version.mjs";

requireNode();
const { Failure, runMain } = await import("./lib/failure.mjs");
const { ensurePackages } = await import("./lib/packages.mjs");
const { run } = await import("./lib/programs.mjs");

await runMain(async () => {
  const [file, ...args] = process.argv.slice(2);
  if (!file) throw new Failure("Which file? Write node scripts/run.mjs <file> [arguments]");
  await ensurePackages();
  const { ensurePrismaClient } = await import("./lib/build.mjs");
  await ensurePrismaClient();
  return (await run(process.execPath, ["--import", "tsx", file, ...args], { show: true })).code;
});
