"use client";

import { useTranslations } from "use-intl";
import { readBarcode } from "@/lib/catalog/core/barcode/read-barcode";
import { taughtProduct } from "@/lib/catalog/core/barcode/taught-product";
import type { Day } from "@/lib/kernel/day";
import type { Estimate } from "@/lib/pantry/core/handling";
import type { Lot } from "@/lib/pantry/core/lot";
import { productOf, productsByName, taughtExpiry, type Product } from "@/lib/pantry/core/products";
import { rowsStore } from "@/lib/sync/client/rows";

const asked = (lot: Pick<Lot, "productId" | "name">): Product | null => {
  const byId = rowsStore("product").getState();
  return productOf(lot, { byId, byName: productsByName(byId.values()) });
};

/** What the household itself has said about a product, asked when somebody acts. */
export function useTaught() {
  const t = useTranslations("pantry.product");
  const estimate = (product: Product | null, state: "unopened" | "opened", since: Day): Estimate | null => {
    const expiresOn = taughtExpiry(product, state, since);
    return product && expiresOn ? { expiresOn, reason: t("taughtReason", { name: product.name }).slice(0, 200) } : null;
  };
  return {
    product: asked,
    /** The product whose barcode was typed; null for any other text. */
    byBarcode: (text: string): Product | null => {
      const read = readBarcode(text.trim());
      return read.ok ? taughtProduct(rowsStore("product").getState().values(), read.value) : null;
    },
    opened: (lot: Pick<Lot, "productId" | "name">, since: Day) => estimate(asked(lot), "opened", since),
    unopened: (lot: Pick<Lot, "productId" | "name">, since: Day) => estimate(asked(lot), "unopened", since),
  };
}
