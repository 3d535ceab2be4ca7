import fc from "fast-check";
import { expect, test } from "vitest";
import { findAmounts } from "./amount";

const minorsIn = (text: string): number[] => findAmounts(text).map((amount) => amount.minor);

test("reads back every sum a till prints, with point or comma and the minus on either side", () => {
  const sum = fc.integer({ min: 0, max: 999_999 });
  fc.assert(
    fc.property(sum, fc.constantFrom(".", ","), fc.constantFrom("", "before", "after"), (minor, point, minus) => {
      const digits = `${Math.floor(minor / 100)}${point}${String(minor % 100).padStart(2, "0")}`;
      const printed = minus === "before" ? `-${digits}` : minus === "after" ? `${digits}-` : digits;
      const [signed] = minorsIn(`MILK  ${printed} A`);
      expect(Math.abs(signed ?? NaN)).toBe(minor);
      if (minor > 0) expect((signed ?? 0) < 0).toBe(minus !== "");
    }),
  );
});

test.each([
  ["$2.29", [229]],
  ["RM 1,234.50", [123_450]],
  ["1.234,50 EUR", [123_450]],
  [".88 FS", [88]],
  ["R M8.60", [860]],
  ["4. 00", [400]],
  ["1,4D CW", [140]],
  ["fl.45", [145]],
  ["S3.21", [321]],
  ["2.00- H", [-200]],
  ["1737  .59 FS", [59]],
])("reads %s", (text, minors) => expect(minorsIn(text)).toEqual(minors));

test.each(["02.03.2020", "09:48", "7.000 %", "7,00%", "03-41318972", "1.5", "004123456789", "21.000 628"])(
  "takes %s for no sum",
  (text) => expect(minorsIn(text).filter((minor) => minor < 10_000_000)).toEqual([]),
);
