import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeStrip, keptClasses } from "./recogniser";
import { insertSpaces } from "./word-gaps";

const dictionary = [..."0123456789ABCDEFG.,：漢"];
const readCount = dictionary.length - 2;
const { alphabet, classes, classCount } = keptClasses(dictionary);
const rowLength = classes.length;

/** What the model gives for classes chosen at each time step; 0 is the blank. */
const outputOf = (chosen: readonly number[]): Float32Array => {
  const output = new Float32Array(chosen.length * rowLength).fill(0.001);
  chosen.forEach((each, step) => (output[step * rowLength + each] = 0.95));
  return output;
};

test("reads back any text, doubled letters parted by a blank", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: readCount }), { minLength: 1, maxLength: 20 }), (chosen) => {
      const steps = chosen.flatMap((each) => [each, each, 0]);
      const read = decodeStrip(outputOf(steps), steps.length, alphabet, 1);
      expect(read.text).toBe(chosen.map((each) => dictionary[each - 1]).join(""));
      expect(read.positions).toHaveLength(read.text.length);
      expect(read.positions.toSorted((a, b) => a - b)).toEqual(read.positions);
    }),
  );
});

test("keeps the blank, what is read with the space last, and signs, but no Han characters", () => {
  const read = dictionary.slice(0, readCount);
  expect(alphabet).toEqual([...read, " "]);
  expect(classes).toEqual([0, ...read.map((_, index) => index + 1), classCount - 1, readCount + 1]);
  expect(classCount).toBe(dictionary.length + 2);
});

test("never answers with a sign that is not read", () => {
  const read = decodeStrip(outputOf([rowLength - 1, 0, 3]), 3, alphabet, 1);
  expect(read.text).toBe("2");
});

test("remembers what a doubtful digit may have been", () => {
  const output = outputOf([4, 0, 9]);
  output[2 * rowLength + 9] = 0.6;
  output[2 * rowLength + 4] = 0.35;
  const { text, others } = decodeStrip(output, 3, alphabet, 1);
  expect(text).toBe("38");
  expect(others).toEqual([{ at: 1, char: "3", probability: expect.closeTo(0.35) }]);
});

test("puts a space where the gap is wide, but not before cents", () => {
  const spaced = (text: string, steps: number[]): string => insertSpaces([...text], steps).chars.join("");
  expect(spaced("OATMILK", [0, 2, 4, 9, 11, 13, 15])).toBe("OAT MILK");
  expect(spaced("12.99A", [0, 2, 4, 9, 11, 17])).toBe("12.99 A");
});
