import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeStrip, latinAlphabet, wantedColumns } from "./recogniser";
import { insertSpaces } from "./word-gaps";

const dictionary = [..."0123456789ABCDEFG.,漢"];
const alphabet = latinAlphabet(dictionary);
const { classCount } = alphabet;

/** What the model gives for classes chosen at each time step; 0 is the blank. */
const outputOf = (classes: readonly number[]): Float32Array => {
  const output = new Float32Array(classes.length * classCount).fill(0.001);
  classes.forEach((chosen, step) => (output[step * classCount + chosen] = 0.95));
  return output;
};

test("reads back any text, doubled letters parted by a blank", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: dictionary.length - 1 }), { minLength: 1, maxLength: 20 }),
      (classes) => {
        const steps = classes.flatMap((each) => [each, each, 0]);
        const read = decodeStrip(outputOf(steps), steps.length, alphabet, 1);
        expect(read.text).toBe(classes.map((each) => dictionary[each - 1]).join(""));
        expect(read.positions).toHaveLength(read.text.length);
        expect(read.positions.toSorted((a, b) => a - b)).toEqual(read.positions);
      },
    ),
  );
});

test("never answers with a sign outside the Latin alphabet", () => {
  const read = decodeStrip(outputOf([dictionary.length, 0, 3]), 3, alphabet, 1);
  expect(read.text).toBe("2");
});

test("reads the same from the columns that matter as from all of them", () => {
  const steps = [4, 0, 9, 0, 20];
  const whole = outputOf(steps);
  const { columns, alphabet: cut } = wantedColumns(alphabet);
  const rows = steps.map((_, step) => whole.subarray(step * classCount, (step + 1) * classCount));
  const cutOutput = Float32Array.from(rows.flatMap((row) => [...columns].map((column) => row[column] ?? 0)));
  expect(decodeStrip(cutOutput, steps.length, cut, 1)).toEqual(decodeStrip(whole, steps.length, alphabet, 1));
});

test("remembers what a doubtful digit may have been", () => {
  const output = outputOf([4, 0, 9]);
  output[2 * classCount + 9] = 0.6;
  output[2 * classCount + 4] = 0.35;
  const { text, others } = decodeStrip(output, 3, alphabet, 1);
  expect(text).toBe("38");
  expect(others).toEqual([{ at: 1, char: "3", probability: expect.closeTo(0.35) }]);
});

test("puts a space where the gap is wide, but not before cents", () => {
  const spaced = (text: string, steps: number[]): string => insertSpaces([...text], steps).chars.join("");
  expect(spaced("OATMILK", [0, 2, 4, 9, 11, 13, 15])).toBe("OAT MILK");
  expect(spaced("12.99A", [0, 2, 4, 9, 11, 17])).toBe("12.99 A");
});
