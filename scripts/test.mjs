// npm test: from a clean checkout to every check and test there is. The last line gives the totals of all test runners.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { requireNode } from "./lib/node-version.mjs";

requireNode();
const { runMain } = await import("./lib/failure.mjs");
const { ensurePackages } = await import("./lib/packages.mjs");
const { endProgramsOnSignal } = await import("./lib/programs.mjs");
const { openSections } = await import("./lib/sections.mjs");
const { step } = await import("./lib/steps.mjs");

/** The browser tests' own installation, away from anybody's data. */
async function runBrowserTests() {
  const { ensureChromium } = await import("./lib/chromium.mjs");
  const { freePort } = await import("./lib/ports.mjs");
  const { runPlaywright } = await import("./lib/test-runners.mjs");
  const { path: chromium, note } = await ensureChromium();
  console.log(`Browser: ${note}`);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "shelfie-e2e-"));
  fs.chmodSync(folder, 0o711);
  try {
    const port = String(await freePort());
    return await runPlaywright({ CHROMIUM_PATH: chromium, PORT: port, SHELFIE_DATA_DIR: folder, DATABASE_URL: "" });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

await runMain(async () => {
  endProgramsOnSignal();
  await step("packages", ensurePackages);
  const { ensureBuild } = await import("./lib/build.mjs");
  const { runChecks } = await import("./lib/checks.mjs");
  const { runVitest } = await import("./lib/test-runners.mjs");
  const sections = openSections();
  await runChecks(sections);
  await sections.section("Unit tests", () => runVitest("unit"));
  await sections.section("Postgres tests", () => runVitest("postgres"));
  const isBuilt = await sections.section("Build", async () => void (await ensureBuild(process.env)));
  if (isBuilt) await sections.section("Browser tests", runBrowserTests);
  return sections.close();
});
