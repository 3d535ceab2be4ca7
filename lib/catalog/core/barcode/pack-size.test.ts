import { expect, test } from "vitest";
import type { Row } from "@/lib/sync/core/entities";
import { parsePackSize } from "./pack-size";
import type { Gtin14 } from "./read-barcode";
import { taughtProduct } from "./taught-product";

test.each([
  ["1 L", { count: 1, quantity: 1_000, unit: "l" }],
  ["500g e", { count: 1, quantity: 500_000, unit: "g" }],
  ["6 x 330 ml", { count: 6, quantity: 330_000, unit: "ml" }],
  ["1,5 L", { count: 1, quantity: 1_500, unit: "l" }],
  ["12 fl oz (355 ml)", { count: 1, quantity: 12_000, unit: "floz" }],
  ["", null],
  ["10 pieces", null],
  ["0 g", null],
  ["99999 x 1 g", null],
])("a pack of %j holds %j", (text, expected) => {
  expect(parsePackSize(text)).toEqual(expected);
});

const product = (id: string, barcode: string | null): Row<"product"> => ({
  id,
  name: `product ${id}`,
  brand: null,
  category: null,
  barcode,
  unit: null,
  location: null,
  shelfLifeDays: null,
  openedDays: null,
  minimumStock: null,
  isStaple: null,
  notes: null,
  tags: [],
});

test("the household's own product is found whatever form its barcode was kept in", () => {
  const gtin14 = "00036000291452" as Gtin14;
  const products = [
    product("c", "036000291452"),
    product("b", "0036000291452"),
    product("a", null),
    product("0", "garbage"),
  ];
  expect(taughtProduct(products, gtin14)?.id).toBe("b");
  expect(taughtProduct([...products].reverse(), gtin14)?.id).toBe("b");
  expect(taughtProduct(products, "04006381333931" as Gtin14)).toBeNull();
});
