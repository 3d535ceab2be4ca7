// npm run pictures: photographs the running product for the demo of the landing page, the manifest and shared links.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { requireNode } from "./lib/node-version.mjs";

requireNode();
const { runMain } = await import("./lib/failure.mjs");
const { ensurePackages } = await import("./lib/packages.mjs");
const { endProgramsOnSignal } = await import("./lib/programs.mjs");
const { step } = await import("./lib/steps.mjs");

await runMain(async () => {
  endProgramsOnSignal();
  await step("packages", ensurePackages);
  const { ensureChromium } = await import("./lib/chromium.mjs");
  const { launchApp } = await import("./lib/launch-app.mjs");
  const { takePictures } = await import("./lib/pictures.mjs");
  const { freePort } = await import("./lib/ports.mjs");

  const { path: executablePath } = await step("browser", ensureChromium);
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "shelfie-pictures-"));
  fs.chmodSync(dataDir, 0o711);
  process.env.LOG_LEVEL ??= "warn";
  const port = process.env.PORT ? Number(process.env.PORT) : await freePort();
  const app = await launchApp({ port, dataDir }, "production");
  try {
    const account = { email: app.env.SHELFIE_DEMO_EMAIL, password: app.env.SHELFIE_DEMO_PASSWORD };
    const count = await step("pictures", () => takePictures({ origin: app.origin, executablePath, account }));
    console.log(`${count} pictures in public/`);
  } finally {
    await app.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
});
