import fc from "fast-check";
import { expect, test } from "vitest";
import { formatThousandths, quantityMax } from "@/lib/kernel/quantity";
import { readAmount } from "./read-amount";

test("reads back every amount that is shown, with a point or a comma", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: quantityMax - 1 }), (quantity) => {
      expect(readAmount(formatThousandths(quantity))).toBe(quantity);
      expect(readAmount(formatThousandths(quantity).replace(".", ","))).toBe(quantity);
    }),
  );
});

test.each(["", "0", "-1", "one", "1e3", "1.2.3", "0.0001", "99999999"])("refuses %j", (text) => {
  expect(readAmount(text)).toBeNull();
});
