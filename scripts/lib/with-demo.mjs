import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { launchApp } from "./launch-app.mjs";
import { freePort } from "./ports.mjs";
import { step } from "./steps.mjs";

/**
 * Runs a freshly seeded Shelfie with a browser at hand for the time of `work`; nothing of it stays.
 * @param name of the folder its data are in
 * @param work is given where it runs, its environment, the demo account, the browser's path and that folder
 */
export async function withDemo(name, work, choosePort = freePort) {
  const { path: executablePath } = await step("browser", ensureChromium);
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), `shelfie-${name}-`));
  fs.chmodSync(dataDir, 0o711);
  process.env.LOG_LEVEL ??= "warn";
  const app = await launchApp({ port: await choosePort(), dataDir }, "production");
  const account = { email: app.env.SHELFIE_DEMO_EMAIL, password: app.env.SHELFIE_DEMO_PASSWORD };
  try {
    await work({ origin: app.origin, env: app.env, executablePath, account, dataDir });
  } finally {
    await app.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}
