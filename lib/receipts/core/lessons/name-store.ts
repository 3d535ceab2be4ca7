import type { OpDraft } from "@/lib/sync/core/op";
import { storeIdOf } from "../store-id";
import type { Receipt } from "../review/receipt";

type KnownStores = { has: (id: string) => boolean };

/** The shop of a receipt, and the write that names it where the household has not met it; no shop where none was read. */
export function nameStore(
  { storeId, storeName }: Pick<Receipt, "storeId" | "storeName">,
  householdId: string,
  known: KnownStores,
): { storeId: string | null; drafts: OpDraft[] } {
  const id = storeId ?? (storeName && storeIdOf(householdId, storeName));
  if (!id || !storeName || known.has(id)) return { storeId: id || null, drafts: [] };
  return { storeId: id, drafts: [{ e: "store", k: id, t: "new", f: { name: storeName } }] };
}
