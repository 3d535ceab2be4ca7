import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepRunning, restartDelayMs } from "./supervise.mjs";

let folder: string;
let program: ReturnType<typeof keepRunning> | undefined;
const diary = (): string => path.join(folder, "diary");
const lines = (): string[] => (fs.existsSync(diary()) ? fs.readFileSync(diary(), "utf8").trim().split("\n") : []);
const untilLines = (count: number): Promise<void> =>
  vi.waitFor(() => expect(lines().length).toBeGreaterThanOrEqual(count), { timeout: 15_000 });

/** Runs a program that writes its deeds into the diary with `note(text)`. */
function run(source: string, onFailure?: (failures: number) => void): void {
  const note = `const note = (text) => require("fs").appendFileSync(process.env.DIARY, text + "\\n");`;
  const heard = onFailure ? { onFailure } : {};
  program = keepRunning({
    name: "test",
    args: ["-e", note + source],
    env: { ...process.env, DIARY: diary() },
    ...heard,
  });
}

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "shelfie-supervise-"));
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

afterEach(async () => {
  await program?.stop();
  program = undefined;
  vi.restoreAllMocks();
  fs.rmSync(folder, { recursive: true });
});

test("waits longer after each failure, from half a second to half a minute", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000 }), (failures) => {
      const delayMs = restartDelayMs(failures);
      expect(delayMs).toBeGreaterThanOrEqual(500);
      expect(delayMs).toBeLessThanOrEqual(30_000);
      expect(restartDelayMs(failures + 1)).toBeGreaterThanOrEqual(delayMs);
    }),
  );
  expect([1, 2, 3, 7, 8].map(restartDelayMs)).toEqual([500, 1_000, 2_000, 30_000, 30_000]);
});

test("starts a program again that crashes, and counts the failures in a row", async () => {
  const failures: number[] = [];
  run(`note("up"); process.exit(3);`, (count) => failures.push(count));
  await untilLines(2);
  expect(failures[0]).toBe(1);
});

test("starts a program again that was killed hard", async () => {
  run(`note(String(process.pid)); setInterval(() => {}, 1000);`);
  await untilLines(1);
  process.kill(Number(lines()[0]), "SIGKILL");
  await untilLines(2);
  expect(lines()[1]).not.toBe(lines()[0]);
});

test("lets a program drain before stop resolves, and does not start it again", async () => {
  run(
    `note("up"); process.on("SIGTERM", () => setImmediate(() => { note("drained"); process.exit(0); })); setInterval(() => {}, 1000);`,
  );
  await untilLines(1);
  await program?.stop();
  expect(lines()).toEqual(["up", "drained"]);
});

test("starts at once a program it restarts on request, which is no failure", async () => {
  const failures: number[] = [];
  run(`note("up"); setInterval(() => {}, 1000);`, (count) => failures.push(count));
  await untilLines(1);
  program?.restart();
  await untilLines(2);
  expect(failures).toEqual([]);
});
