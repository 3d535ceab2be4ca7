import { expect, test } from "vitest";
import { roleOf } from "./roles";

test.each([
  ["T otal  11.60", "total"],
  ["R ounding Adj  0.01", "rounding"],
  ["Gubtotai  15.90", "subtotal"],
  ["STTL  11.32", "subtotal"],
  ["Total0%supplies:  6.39", "subtotal"],
  ["Total @% supplies  12.60", "subtotal"],
  ["TAX3  4.350  0.76", "tax"],
  ["Qty Description  Price  Total", "frame"],
  ["Item  Qty  U/P  Disc%  Amount", "frame"],
  ["Artikel  Menge  Preis  Betrag", "frame"],
  ["Total Amount: $6.90", "total"],
  ["PRICE CLUB COLA  1.99", null],
])("%s is %s", (text, role) => expect(roleOf(text)).toBe(role));
