import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { defineConfig, devices } from "playwright/test";
import { findChromium } from "./scripts/lib/chromium.mjs";

const defaultPort = 3100;
const port = Number(process.env.PORT ?? defaultPort);
// The runner's workers read this file again: all of them share what the first one chose.
process.env.SHELFIE_DATA_DIR ??= fs.mkdtempSync(path.join(os.tmpdir(), "shelfie-e2e-"));

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  forbidOnly: true,
  // A second try tells a race from a fault in the report. It fails npm test all the same (scripts/lib/test-runners): what
  // passed only then has been a lost tap more often than a slow machine.
  retries: 1,
  // Stories are strangers to each other; a long file at the end would leave one processor idle.
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    ...devices["Pixel 7"],
    viewport: { width: 390, height: 844 },
    baseURL: `http://localhost:${port}`,
    locale: "en-GB",
    timezoneId: "Europe/Dublin",
    // The worker fetches some 25 pages ahead for every new browser. Stories that need it say so; the others start faster.
    serviceWorkers: "block",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: findChromium(),
      // Chromium's sandbox does not start as root, which is what continuous integration runs as.
      args: ["--disable-background-networking", ...(isRoot ? ["--no-sandbox"] : [])],
    },
  },
  // Chromium lets an old service worker finish what it has under way, for up to five minutes, before the next takes over. On a
  // machine that does ten things at once this story waited too long one time in three: it has the machine to itself, and tries.
  projects: [
    { name: "release", testMatch: "release.spec.ts", retries: 2, timeout: 90_000 },
    { name: "stories", testIgnore: "release.spec.ts", dependencies: ["release"] },
  ],
  webServer: {
    command: "node scripts/start.mjs",
    url: `http://localhost:${port}/health`,
    env: {
      PORT: String(port),
      SHELFIE_DATA_DIR: process.env.SHELFIE_DATA_DIR,
      DATABASE_URL: "",
      // Every test registers its own household, all from one address.
      RATE_LIMIT_FACTOR: "1000",
      LOG_LEVEL: "warn",
      // Nobody outside is asked about barcodes.
      PRODUCT_LOOKUP: "off",
      // A story may be a push service itself.
      PUSH_SERVICE_HOSTS: "127.0.0.1",
    },
    reuseExistingServer: false,
    timeout: 240_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
    stdout: "ignore",
    stderr: "pipe",
  },
});
