// npm run shots: photographs every page of a freshly seeded Shelfie into shots/, at phone, tablet and desktop size, light and dark.
import fs from "node:fs";
import path from "node:path";
import { requireNode } from "./lib/node-version.mjs";

requireNode();
const { Failure, runMain } = await import("./lib/failure.mjs");
const { ensurePackages } = await import("./lib/packages.mjs");
const { endProgramsOnSignal } = await import("./lib/programs.mjs");
const { root } = await import("./lib/settings.mjs");
const { step } = await import("./lib/steps.mjs");

await runMain(async () => {
  endProgramsOnSignal();
  await step("packages", ensurePackages);
  const { photographPages } = await import("./lib/photograph.mjs");
  const { withDemo } = await import("./lib/with-demo.mjs");

  const folder = path.join(root, "shots");
  fs.mkdirSync(folder, { recursive: true });
  await withDemo("shots", async ({ origin, env, executablePath, account }) => {
    const { count, problems } = await step("photographs", () =>
      photographPages({ origin, env, executablePath, folder, account }),
    );
    console.log(`${count} photographs in ${folder}`);
    if (problems.length > 0) throw new Failure(`Pages threw errors:\n${problems.join("\n")}`);
  });
});
