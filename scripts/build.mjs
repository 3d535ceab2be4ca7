// Builds the app into .next/ and dist/ and does not start it; for images and releases.
import { requireNode } from "./lib/node-version.mjs";

requireNode();
const { runMain } = await import("./lib/failure.mjs");
const { endProgramsOnSignal } = await import("./lib/programs.mjs");
const { ensurePackages } = await import("./lib/packages.mjs");
const { step } = await import("./lib/steps.mjs");

await runMain(async () => {
  endProgramsOnSignal();
  await step("packages", ensurePackages);
  const { ensureBuild } = await import("./lib/build.mjs");
  await step("build", () => ensureBuild(process.env));
});
