import { serverEnv } from "@/lib/env/server";
import { CachedLookup } from "./cached-lookup";
import { OpenFoodFacts } from "./open-food-facts";
import type { ProductLookup } from "./port";

let lookup: ProductLookup | null | undefined;

/** Whom this installation asks about barcodes; null where the operator wants nobody asked. */
export function productLookup(): ProductLookup | null {
  if (lookup !== undefined) return lookup;
  const { PRODUCT_LOOKUP, PRODUCT_LOOKUP_URL, NEXTAUTH_URL } = serverEnv();
  const userAgent = `Shelfie/0.1 (${NEXTAUTH_URL})`;
  const asked = { userAgent, ...(PRODUCT_LOOKUP_URL && { baseUrl: PRODUCT_LOOKUP_URL }) };
  lookup = PRODUCT_LOOKUP === "off" ? null : new CachedLookup(new OpenFoodFacts(asked));
  return lookup;
}
