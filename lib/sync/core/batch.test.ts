import fc from "fast-check";
import { expect, test } from "vitest";
import { batchBounds, nextBatch, type BatchBounds } from "./batch";
import { pushBytesMax, utf8Bytes, type Op } from "./op";

const op = (seq: number, tx: string | undefined, text: string): Op => ({
  id: "018f0000-0000-7000-8000-00000000000a",
  dev: "00000000000a",
  seq,
  h: "000000001000000000000000a",
  s: 1,
  b: "",
  e: "groceryItem",
  k: "018f0000-0000-7000-8000-00000000000a",
  ...(tx === undefined ? {} : { tx }),
  t: "set",
  f: { note: text },
});

/** Groups of one to five ops, each group of one `tx` unless it is a single op. */
const outbox = fc
  .array(fc.record({ size: fc.integer({ min: 1, max: 5 }), text: fc.string({ maxLength: 80 }) }))
  .map((groups) => {
    let seq = 0;
    return groups.flatMap(({ size, text }, group) =>
      Array.from({ length: size }, () => op(++seq, size > 1 ? `group ${group}` : undefined, text)),
    );
  });
const bounds: fc.Arbitrary<BatchBounds> = fc.record({
  opsMax: fc.integer({ min: 1, max: 12 }),
  bytesMax: fc.integer({ min: 300, max: 5_000 }),
});

const sameGroup = (left: Op | undefined, right: Op | undefined): boolean =>
  left !== undefined && right !== undefined && left.tx !== undefined && left.tx === right.tx;

test("takes from the front, always something, and never half a group", () => {
  fc.assert(
    fc.property(outbox, bounds, (ops, limits) => {
      const batch = nextBatch(ops, limits);
      expect(batch).toEqual(ops.slice(0, batch.length));
      expect(batch.length > 0).toBe(ops.length > 0);
      expect(sameGroup(batch[batch.length - 1], ops[batch.length])).toBe(false);
    }),
  );
});

test("stays within the bounds unless a single group exceeds them", () => {
  fc.assert(
    fc.property(outbox, bounds, (ops, limits) => {
      const batch = nextBatch(ops, limits);
      const isOneGroup = batch.every((one) => one === batch[0] || sameGroup(one, batch[0]));
      const bytes = batch.reduce((sum, one) => sum + JSON.stringify(one).length + 1, 0);
      expect(isOneGroup || (batch.length <= limits.opsMax && bytes <= limits.bytesMax)).toBe(true);
    }),
  );
});

test("counts bytes, as the server does, not the units of a text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(utf8Bytes(text)).toBe(Buffer.byteLength(text));
    }),
  );
  const ops = Array.from({ length: 150 }, (_, index) => op(index + 1, undefined, "牛".repeat(1_000)));
  expect(Buffer.byteLength(JSON.stringify(nextBatch(ops, batchBounds)))).toBeLessThanOrEqual(pushBytesMax);
});
