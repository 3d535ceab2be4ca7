// npm run shots: photographs every page of a freshly seeded Shelfie into shots/, at phone, tablet and desktop size, light and dark.
import fs from "node:fs";
import os from "node:os";
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
  const { ensureChromium } = await import("./lib/chromium.mjs");
  const { launchApp } = await import("./lib/launch-app.mjs");
  const { photographPages } = await import("./lib/photograph.mjs");
  const { freePort } = await import("./lib/ports.mjs");

  const { path: executablePath } = await step("browser", ensureChromium);
  const folder = path.join(root, "shots");
  fs.mkdirSync(folder, { recursive: true });
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "shelfie-shots-"));
  fs.chmodSync(dataDir, 0o711);
  process.env.LOG_LEVEL ??= "warn";
  const app = await launchApp({ port: await freePort(), dataDir }, "production");
  try {
    const account = { email: app.env.SHELFIE_DEMO_EMAIL, password: app.env.SHELFIE_DEMO_PASSWORD };
    const { count, problems } = await step("photographs", () =>
      photographPages({ origin: app.origin, executablePath, folder, account }),
    );
    console.log(`${count} photographs in ${folder}`);
    if (problems.length > 0) throw new Failure(`Pages threw errors:\n${problems.join("\n")}`);
  } finally {
    await app.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
});
