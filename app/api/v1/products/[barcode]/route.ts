import { z } from "zod";
import { readBarcode } from "@/lib/catalog/core/barcode/read-barcode";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { fromThousandths } from "@/lib/kernel/quantity";
import { productLookup } from "@/lib/platform/product-lookup/from-env";

/** What others know of a barcode. What the household taught is on its phones already and is not asked for here. */
export const GET = defineRoute({
  role: "viewer",
  limit: "pantry.read",
  params: z.object({ barcode: z.string().max(20) }),
  handle: async ({ params: { barcode }, request }) => {
    const read = readBarcode(barcode);
    if (!read.ok) return problem({ kind: "not_found" });
    const found = await productLookup()?.find(read.value, request.signal);
    if (!found || (!found.ok && found.error === "not_found")) return problem({ kind: "not_found" });
    if (!found.ok) return problem({ kind: "unavailable" });
    const { gtin14, name, brand, packSize, source } = found.value;
    const size = packSize && { ...packSize, quantity: fromThousandths(packSize.quantity) };
    return Response.json({ barcode: gtin14, name, brand, pack_size: size, source });
  },
});
