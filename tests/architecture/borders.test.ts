import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { cruise, type ICruiseOptions, type ICruiseResult } from "dependency-cruiser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allowed, violations } from "./planted-violations";

const root = path.resolve(import.meta.dirname, "../..");
const { forbidden } = createRequire(import.meta.url)(path.join(root, ".dependency-cruiser.cjs"));
const ruleNames: string[] = forbidden.map(({ name }: { name: string }) => name);

let folder: string;
let found: { rule: string; from: string; to: string }[];

/** Adds to `from` an import of `to`, the way our code writes it. */
function plant(from: string, to: string): void {
  for (const file of [from, to]) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.appendFileSync(path.join(folder, file), "");
  }
  const count = fs.readFileSync(path.join(folder, from), "utf8").split("\n").length;
  fs.appendFileSync(
    path.join(folder, from),
    `import * as import${count} from "@/${to.replace(/\.tsx?$/, "")}";\nexport { import${count} };\n`,
  );
}

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "shelfie-borders-"));
  for (const { from, to, through } of violations) {
    plant(from, to);
    if (through) plant(to, through);
  }
  for (const [from, to] of allowed) plant(from, to);
  const options: ICruiseOptions = {
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden },
    tsPreCompilationDeps: true,
  };
  const alias = { alias: { "@": folder }, extensions: [".ts", ".tsx"] };
  const { output } = await cruise(fs.readdirSync(folder), options, alias);
  const { violations: reported } = (output as ICruiseResult).summary;
  found = reported.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
});

afterAll(() => fs.rmSync(folder, { recursive: true }));

test("every border has a planted violation", () => {
  expect(new Set(violations.map(({ rule }) => rule))).toEqual(new Set(ruleNames));
});

test.each(violations)("$rule stops $from from importing $to", ({ rule, from, to, through }) => {
  const targets = rule === "browser-never-reaches-server" ? [through] : [to];
  expect(found.filter((entry) => entry.rule === rule && entry.from === from).map((entry) => entry.to)).toEqual(targets);
});

test.each(allowed)("%s may import %s", (from, to) => {
  expect(found.filter((entry) => entry.from === from && entry.to === to)).toEqual([]);
});
