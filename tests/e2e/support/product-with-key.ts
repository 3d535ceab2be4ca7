/** The product beside the one under test, on a server that has a key to a language model. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect } from "playwright/test";

const basePort = Number(process.env.PORT ?? 3100);
/** Far enough from the ports of others who test on this machine. */
export const portWithKey = basePort + 50;
export const originWithKey = `http://localhost:${portWithKey}`;

/** A database of its own is made first. */
const startMs = 200_000;

async function isReady(): Promise<boolean> {
  return fetch(`${originWithKey}/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Starts it and waits until it answers. @param modelUrl where its requests to the model go */
export async function startProductWithKey(modelUrl: string): Promise<{ stop: () => Promise<void> }> {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), "shelfie-e2e-key-"));
  const running: ChildProcess = spawn(process.execPath, ["scripts/start.mjs"], {
    stdio: "ignore",
    env: {
      ...process.env,
      PORT: String(portWithKey),
      SHELFIE_DATA_DIR: data,
      DATABASE_URL: "",
      RATE_LIMIT_FACTOR: "1000",
      LOG_LEVEL: "warn",
      PRODUCT_LOOKUP: "off",
      ANTHROPIC_API_KEY: "a key of the tests",
      ANTHROPIC_BASE_URL: modelUrl,
    },
  });
  const ended = once(running, "exit");
  await expect.poll(isReady, { timeout: startMs }).toBe(true);
  return {
    stop: async () => {
      running.kill("SIGTERM");
      await ended;
      fs.rmSync(data, { recursive: true, force: true });
    },
  };
}
