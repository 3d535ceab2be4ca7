import fc from "fast-check";
import { expect, test } from "vitest";
import { checkDigit, checkDigitHolds } from "./check-digit";
import { readBarcode } from "./read-barcode";
import { expandUpcE } from "./upc-e";

const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(""));
const withCheck = (payload: string): string => `${payload}${checkDigit(payload)}`;

/** GTIN-13 of the prefixes that products carry in shops: German, British, Japanese, Spanish, North American. */
const products = fc
  .tuple(fc.constantFrom("400", "501", "490", "841", "001", "007", "060", "101"), digits(9))
  .map(([prefix, rest]) => withCheck(prefix + rest));

test("the same product has one number whatever form was scanned", () => {
  fc.assert(
    fc.property(products, (gtin13) => {
      const expected = { ok: true, value: `0${gtin13}` };
      expect(readBarcode(gtin13)).toEqual(expected);
      expect(readBarcode(`0${gtin13}`)).toEqual(expected);
      expect(readBarcode(` ${gtin13.slice(0, 3)}-${gtin13.slice(3, 8)} ${gtin13.slice(8)}`)).toEqual(expected);
      expect(readBarcode(`(01)0${gtin13}`)).toEqual(expected);
      expect(readBarcode(`]d2010${gtin13}15261231`)).toEqual(expected);
      expect(readBarcode(`https://id.gs1.org/01/0${gtin13}/10/ABC?17=261231`)).toEqual(expected);
      if (gtin13.startsWith("0")) expect(readBarcode(gtin13.slice(1))).toEqual(expected);
      if (gtin13.startsWith("00")) expect(readBarcode(gtin13.slice(2))).toEqual(expected);
    }),
  );
});

test("one misread digit is always noticed", () => {
  fc.assert(
    fc.property(products, fc.nat(12), fc.integer({ min: 1, max: 9 }), (gtin13, place, by) => {
      const wrong = (Number(gtin13[place]) + by) % 10;
      expect(checkDigitHolds(gtin13.slice(0, place) + wrong + gtin13.slice(place + 1))).toBe(false);
    }),
  );
});

test("UPC-E leaves out zeros only, and never loses a digit that is not zero", () => {
  fc.assert(
    fc.property(digits(6), fc.constantFrom("0", "1"), (payload, system) => {
      const long = expandUpcE(`${system}${payload}0`) ?? "";
      expect(long).toHaveLength(12);
      const kept = (text: string): string[] => [...text].filter((digit) => digit !== "0").sort();
      const told = Number(payload[5]) >= 3 && Number(payload[5]) <= 4 ? payload.slice(0, 5) : payload;
      expect(kept(long.slice(1, 11))).toEqual(kept(told));
    }),
  );
});

test.each([
  ["04252614", "00042100005264"],
  ["4006381333931", "04006381333931"],
  ["96385074", "00000096385074"],
  ["036000291452", "00036000291452"],
  ["36000291452", "00036000291452"],
  ["978-0-306-40615-7", "09780306406157"],
])("%s is %s", (scan, gtin14) => {
  expect(readBarcode(scan)).toEqual({ ok: true, value: gtin14 });
});

test.each([
  ["", "not_a_barcode"],
  ["milk", "not_a_barcode"],
  ["123456", "not_a_barcode"],
  ["000000000000", "not_a_barcode"],
  ["٤٠٠٦٣٨١٣٣٣٩٣١", "not_a_barcode"],
  ["036000291453", "check_digit"],
  [withCheck("201234501234"), "in_store"],
  [withCheck("20123451234"), "in_store"],
  [withCheck("40123451234"), "in_store"],
  [withCheck("2012345"), "in_store"],
  [withCheck("30123451234"), "drug"],
  [withCheck("50123451234"), "coupon"],
  [withCheck("991234567890"), "coupon"],
])("%s names no product: %s", (scan, failure) => {
  expect(readBarcode(scan)).toEqual({ ok: false, error: failure });
});
