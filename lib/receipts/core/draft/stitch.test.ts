import fc from "fast-check";
import { expect, test } from "vitest";
import type { ReadingLine } from "../reading";
import { stitch } from "./stitch";

const box = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;
const line = (name: string, priceMinor: number, confidence = 900): ReadingLine => ({
  ...{ kind: "item", rawText: name, name, quantity: 1000, unit: null, unitPriceMinor: null, priceMinor },
  ...{ discountMinor: 0, confidence, box },
});
const names = (lines: readonly ReadingLine[]): string[] => lines.map(({ name }) => name);
const paper = ["MILK", "BREAD", "EGGS", "SALT", "BUTTER", "RICE", "TEA"].map((name, at) => line(name, 100 + at));
const sumOf = (lines: readonly ReadingLine[]): number => lines.reduce((sum, { priceMinor }) => sum + priceMinor, 0);

test("a receipt cut anywhere, with any overlap, comes together as it was", () => {
  const cut = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 3 }));
  fc.assert(
    fc.property(cut, ([at, shared]) => {
      const pages = [paper.slice(0, at), paper.slice(Math.max(0, at - shared))];
      expect(names(stitch(pages, [sumOf(paper)]))).toEqual(names(paper));
    }),
  );
});

test("three photos come together, also when a name was read differently at the edge", () => {
  const pages = [paper.slice(0, 4), [line("EGGSX", 102), ...paper.slice(3, 6)], paper.slice(4)];
  expect(names(stitch(pages, []))).toEqual(names(paper));
});

test("two equal lines at the seam are two milks, unless the total says one", () => {
  const milk = line("MILK", 129);
  expect(stitch([[milk], [milk, line("TEA", 300)]], [])).toHaveLength(3);
  expect(stitch([[milk], [milk, line("TEA", 300)]], [429])).toHaveLength(2);
  expect(stitch([[milk], [milk, line("TEA", 300)]], [558])).toHaveLength(3);
});

test("of a line seen twice the surer reading is kept", () => {
  const upper = [line("MILK", 129), line("BRFAD", 250, 500), line("EGGS", 300)];
  const lower = [line("BREAD", 250, 950), line("EGGS", 300), line("TEA", 99)];
  expect(names(stitch([upper, lower], []))).toEqual(["MILK", "BREAD", "EGGS", "TEA"]);
});

test("many equal lines end in time and lose none that the total needs", () => {
  const rolls = Array.from({ length: 40 }, () => line("ROLL", 50));
  const pages = [rolls, rolls, rolls, rolls, rolls];
  expect(stitch(pages, [200 * 50])).toHaveLength(200);
});
