import { fail, ok, type Result } from "@/lib/kernel/result";
import { checkDigitHolds } from "./check-digit";
import { expandUpcE } from "./upc-e";

/** A trade item's number in its longest form, fourteen digits: the one key of a product whatever was scanned. */
export type Gtin14 = string & { readonly __brand: "Gtin14" };

/**
 * Why a scan names no product: `not_a_barcode` has no such length or form, `check_digit` was misread or mistyped,
 * `in_store` is a number only one shop knows (weighed goods, loyalty cards), `coupon` is a voucher, `drug` a medicine.
 */
export type BarcodeFailure = "not_a_barcode" | "check_digit" | "in_store" | "coupon" | "drug";

/** Longest scan that is looked at: a GS1 web address with a few attributes. */
const scanLengthMax = 300;

/** A GTIN inside a GS1 element string or web address, where one is. */
const wrapped =
  /^(?:\]\w\d)?\(01\)(\d{14})|^(?:\]\w\d)?01(\d{14})(?=\d{2})|^https?:\/\/[^\s?]+?\/01\/(\d{8,14})(?:[/?#]|$)/u;

/** What the first digits of a GTIN-13 reserve it for. Source: GS1 company prefix list. */
const reserved: [RegExp, BarcodeFailure][] = [
  [/^0{8}/u, "not_a_barcode"],
  [/^(?:2|02|04)/u, "in_store"],
  [/^03/u, "drug"],
  [/^(?:05|98[0-4]|99)/u, "coupon"],
];

function digitsOf(scan: string): string {
  const text = scan.slice(0, scanLengthMax).trim();
  const found = wrapped.exec(text);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? text.replace(/[\s-]/gu, "");
}

/** The digits as UPC-A, GTIN-13 or GTIN-14 of full length, or null where no such symbol has this many. */
function fullDigits(digits: string): string | null {
  if (digits.length === 8) return digits.startsWith("0") ? expandUpcE(digits) : digits;
  // Spreadsheets and price lists drop the leading zero of a UPC-A.
  if (digits.length === 11) return `0${digits}`;
  return digits.length >= 12 && digits.length <= 14 ? digits : null;
}

/** Eight digits in the EAN-8 sense that are reserved: 0 for shop velocity codes, 2 for weighed goods. */
const isInStoreShort = (digits: string): boolean =>
  digits.length === 8 && /^[02]/u.test(digits) && checkDigitHolds(digits);

/**
 * The product number behind a scan or typed digits: EAN-13, EAN-8, UPC-A, UPC-E, GTIN-14, a GS1 element string or a GS1
 * web address; spaces and hyphens do not matter. Eight digits from 0 are UPC-E, others EAN-8.
 */
export function readBarcode(scan: string): Result<Gtin14, BarcodeFailure> {
  const digits = digitsOf(scan);
  if (!/^\d+$/u.test(digits)) return fail("not_a_barcode");
  const full = fullDigits(digits);
  if (full === null) return fail("not_a_barcode");
  if (!checkDigitHolds(full)) return fail(isInStoreShort(digits) ? "in_store" : "check_digit");
  if (digits.length === 8 && digits.startsWith("2")) return fail("in_store");
  const gtin14 = full.padStart(14, "0");
  const refused = digits.length === 8 ? undefined : reserved.find(([prefix]) => prefix.test(gtin14.slice(1)));
  return refused ? fail(refused[1]) : ok(gtin14 as Gtin14);
}
