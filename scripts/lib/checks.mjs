import { ensurePrismaClient } from "./build.mjs";
import { bin, mustRun, run } from "./programs.mjs";
import { Failure } from "./failure.mjs";

const cruised = ["app", "components", "lib", "prisma", "scripts", "server", "tests", "worker"];

async function pass(command, args) {
  const { code } = await run(command, args, { show: true });
  if (code !== 0) throw new Failure(`Ended with exit code ${code}.`);
}

async function checkTypes() {
  // Route types, and the declarations that let a page import its styles.
  await mustRun("Route types could not be made: see above.", bin("next"), ["typegen"]);
  await pass(bin("tsc"), ["--noEmit", "-p", "."]);
}

/** What is checked without running the product, cheapest first: [title, work]. */
const checks = [
  ["Formatting", () => pass(bin("prettier"), ["--check", "--log-level=warn", "."])],
  ["Types", checkTypes],
  ["Lint", () => pass(bin("eslint"), [".", "--max-warnings=0"])],
  ["Import borders", () => pass(bin("depcruise"), ["--config", ".dependency-cruiser.cjs", ...cruised])],
  ["Dead code", () => pass(bin("knip"), ["--no-progress"])],
  ["Migrations match the schema", () => pass(process.execPath, ["scripts/db-check.mjs"])],
];

/** Runs every check as a section of its own. */
export async function runChecks({ section }) {
  await section("Prisma client", async () => void (await ensurePrismaClient()));
  for (const [title, work] of checks) await section(title, work);
}
