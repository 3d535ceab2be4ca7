import fc from "fast-check";
import { expect, test } from "vitest";
import { nothingRead, type ReadingLine } from "./reading";
import { withSecondOpinion } from "./second-opinion";

const box = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;
const line = (name: string, priceMinor: number, more: Partial<ReadingLine> = {}): ReadingLine => ({
  ...{ kind: "item", rawText: name, name, quantity: 1000, unit: null, unitPriceMinor: null, priceMinor },
  ...{ discountMinor: 0, confidence: 950, box, ...more },
});
const reading = (...lines: ReadingLine[]) => ({ ...nothingRead, isReceipt: true, lines });
const opinion = (...lines: { name: string; priceMinor: number }[]) => ({ store: null, totalMinor: null, lines });
const confidences = (...args: Parameters<typeof withSecondOpinion>): number[] =>
  withSecondOpinion(...args).lines.map(({ confidence }) => confidence);

test("a line both read alike keeps its confidence, one they read differently is doubted", () => {
  const local = reading(line("MILK", 129), line("BREAD", 250));
  expect(confidences(local, opinion({ name: "Milk", priceMinor: 129 }, { name: "Bread", priceMinor: 256 }))).toEqual([
    950, 700,
  ]);
});

test("one line of the other reader confirms one line only", () => {
  const local = reading(line("MILK", 129), line("BUTTER", 129));
  expect(confidences(local, opinion({ name: "BUTTER", priceMinor: 129 }))).toEqual([950, 700].reverse());
});

test("a price after its own discount is the same price", () => {
  const local = reading(line("MILK", 129, { discountMinor: -29 }));
  expect(confidences(local, opinion({ name: "MILK", priceMinor: 100 }))).toEqual([950]);
});

test("an opinion never raises a confidence, changes a price or drops a line", () => {
  const lines = fc.array(fc.tuple(fc.stringMatching(/^[A-Z ]{1,8}$/), fc.integer({ min: 1, max: 500 })), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(lines, lines, (ours, theirs) => {
      const local = reading(...ours.map(([name, price]) => line(name, price)));
      const judged = withSecondOpinion(local, opinion(...theirs.map(([name, priceMinor]) => ({ name, priceMinor }))));
      expect(judged.lines.map(({ confidence: _, ...rest }) => rest)).toEqual(
        local.lines.map(({ confidence: _, ...rest }) => rest),
      );
      expect(judged.lines.every(({ confidence }) => confidence <= 950)).toBe(true);
    }),
  );
});

test("only what was not read is taken over", () => {
  const other = { store: "Farm shop", totalMinor: 500, lines: [] };
  expect(withSecondOpinion({ ...reading(), store: "Corner Shop" }, other)).toMatchObject({
    store: "Corner Shop",
    totalMinor: 500,
  });
});
