import type { Row } from "@/lib/sync/core/entities";
import { readBarcode, type Gtin14 } from "./read-barcode";

/**
 * The product the household itself has put to this barcode, or null. Asked before anyone else: it works offline, and their
 * own name for it is the right one. Where two carry it, the one with the smaller id, so that all phones agree.
 */
export function taughtProduct(products: Iterable<Row<"product">>, gtin14: Gtin14): Row<"product"> | null {
  let found: Row<"product"> | null = null;
  for (const product of products) {
    const read = product.barcode === null ? null : readBarcode(product.barcode);
    if (read?.ok && read.value === gtin14 && (found === null || product.id < found.id)) found = product;
  }
  return found;
}
