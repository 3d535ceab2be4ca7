import fc from "fast-check";
import { expect, test } from "vitest";
import { isUuid, uuidv7 } from "./id";
import { newId } from "./new-id";

const tenBytes = fc.uint8Array({ minLength: 10, maxLength: 10 });

test("every id is a well-formed UUID of version 7", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), tenBytes, (nowMs, random) => {
      const id = uuidv7(nowMs, random);
      expect(isUuid(id)).toBe(true);
      expect(id[14]).toBe("7");
    }),
  );
});

test("text order follows time order", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2 ** 47 }),
      fc.integer({ min: 1, max: 1e9 }),
      tenBytes,
      tenBytes,
      (ms, later, a, b) => {
        expect(uuidv7(ms, a) < uuidv7(ms + later, b)).toBe(true);
      },
    ),
  );
});

test("two ids made at once differ", () => {
  expect(newId()).not.toBe(newId());
});
