// npm run check: everything that needs no browser and no built app, in a minute or two.
import { requireNode } from "./lib/node-version.mjs";

requireNode();
const { runMain } = await import("./lib/failure.mjs");
const { ensurePackages } = await import("./lib/packages.mjs");
const { openSections } = await import("./lib/sections.mjs");
const { step } = await import("./lib/steps.mjs");

await runMain(async () => {
  await step("packages", ensurePackages);
  const { runChecks } = await import("./lib/checks.mjs");
  const { runVitest } = await import("./lib/test-runners.mjs");
  const sections = openSections();
  await runChecks(sections);
  await sections.section("Unit tests", () => runVitest("unit"));
  return sections.close();
});
