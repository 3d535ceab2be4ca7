import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprint, unlessDone } from "./fingerprint.mjs";

let folder: string;
/** The folder as the functions want it: relative to the root of the checkout. */
let relative: string;

const write = (name: string, text: string): void => {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), text);
};

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "shelfie-fingerprint-"));
  relative = path.relative(path.resolve(import.meta.dirname, "../.."), folder);
  write("a.ts", "one");
  write("deep/b.ts", "two");
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

test("stays the same when files are only touched", () => {
  const before = fingerprint([relative]);
  fs.utimesSync(path.join(folder, "a.ts"), 1, 1);
  expect(fingerprint([relative])).toBe(before);
});

test.each([
  ["a file changes", () => write("a.ts", "ONE")],
  ["a file appears", () => write("deep/c.ts", "")],
  ["a file goes away", () => fs.rmSync(path.join(folder, "a.ts"))],
  ["a file is renamed", () => fs.renameSync(path.join(folder, "a.ts"), path.join(folder, "z.ts"))],
  [
    "text moves from one file to the next",
    () => {
      write("a.ts", "on");
      write("deep/b.ts", "etwo");
    },
  ],
])("differs when %s", (_what, change) => {
  const before = fingerprint([relative]);
  change();
  expect(fingerprint([relative])).not.toBe(before);
});

test("leaves out what is no source, with everything below it", () => {
  const isSource = (file: string): boolean => !file.endsWith("/deep");
  const before = fingerprint([relative], isSource);
  write("deep/b.ts", "changed");
  expect(fingerprint([relative], isSource)).toBe(before);
});

test("work is done once for the same sources, and again after they change or it was cut short", async () => {
  const mark = path.join(relative, "done");
  const deeds: string[] = [];
  const attempt = (current: string) => unlessDone(mark, current, () => deeds.push(current));
  await attempt("first");
  await attempt("first");
  await attempt("second");
  const cutShort = unlessDone(mark, "third", () => Promise.reject(new Error("disk full")));
  await expect(cutShort).rejects.toThrow("disk full");
  await attempt("second");
  expect(deeds).toEqual(["first", "second", "second"]);
});
