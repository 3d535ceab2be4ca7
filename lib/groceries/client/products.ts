/** What a barcode stands for: what the household taught first, then whom the server may ask. */
import * as z from "zod/mini";
import { readBarcode, type BarcodeFailure, type Gtin14 } from "@/lib/catalog/core/barcode/read-barcode";
import { taughtProduct } from "@/lib/catalog/core/barcode/taught-product";
import { sendJson } from "@/lib/rest/send-json";
import { rowsStore } from "@/lib/sync/client/rows";
import { namedId } from "@/lib/sync/core/named-id";
import type { OpDraft } from "@/lib/sync/core/op";

export type Scanned =
  | { kind: "known"; name: string }
  | { kind: "unknown"; gtin14: Gtin14; code: string }
  | { kind: "refused"; failure: BarcodeFailure };

const foundSchema = z.object({ name: z.string().check(z.minLength(1), z.maxLength(120)) });

/** Never rejects: without a connection only what was taught is known. */
export async function lookUpBarcode(code: string): Promise<Scanned> {
  const read = readBarcode(code);
  if (!read.ok) return { kind: "refused", failure: read.error };
  const taught = taughtProduct(rowsStore("product").getState().values(), read.value);
  if (taught) return { kind: "known", name: taught.name };
  const asked = await sendJson("GET", `/api/v1/products/${read.value}`, undefined, foundSchema);
  return asked.ok ? { kind: "known", name: asked.value.name } : { kind: "unknown", gtin14: read.value, code };
}

/** The household's own name for a barcode; taught on two phones it is one product. */
export const teachBarcode = (householdId: string, gtin14: Gtin14, name: string): OpDraft[] => [
  {
    e: "product",
    k: namedId(householdId, "product", gtin14),
    t: "new",
    f: { name: name.slice(0, 120), barcode: gtin14 },
  },
];
