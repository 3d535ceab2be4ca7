import type { Gtin14 } from "@/lib/catalog/core/barcode/read-barcode";
import type { PackSize } from "@/lib/catalog/core/barcode/pack-size";
import type { Result } from "@/lib/kernel/result";

/** What someone else knows of a barcode. Texts are theirs, cut to length and cleaned of control characters. */
export type FoundProduct = {
  gtin14: Gtin14;
  /** At most nameLengthMax characters, never empty. */
  name: string;
  brand: string | null;
  packSize: PackSize | null;
  /** From the broadest to the narrowest, in English: "dairies", "whole-milks". At most categoriesMax. */
  categories: readonly string[];
  /** Who is to be credited. */
  source: string;
};

/** `not_found`: they have no such product. `unavailable`: they cannot be asked now; asking later may help. */
export type LookupFailure = "not_found" | "unavailable";

/**
 * Finds a product by its barcode. Adapters: `open-food-facts.ts`, and `cached-lookup.ts` in front of any. What the
 * household taught comes first and needs no network: `catalog/core/barcode/taught-product`.
 */
export interface ProductLookup {
  /** Never rejects, except with the signal's reason when aborted. */
  find(gtin14: Gtin14, signal?: AbortSignal): Promise<Result<FoundProduct, LookupFailure>>;
}

export const nameLengthMax = 120;
export const brandLengthMax = 80;
export const categoriesMax = 20;
