/** What is said about a receipt as a whole, and what becomes of it. */
import { storeIdOf } from "../store-id";
import type { Edit, Receipt, ReceiptFields } from "./receipt";

export type ReceiptPatch = Partial<Pick<ReceiptFields, "storeName" | "purchasedOn" | "totalMinor">>;

const storeNameLengthMax = 120;

function writeReceipt(receipt: Receipt, fields: Partial<ReceiptFields>): Edit {
  const changed = (Object.keys(fields) as (keyof ReceiptFields)[]).filter((name) => fields[name] !== receipt[name]);
  if (!changed.length) return { drafts: [], back: [] };
  const set = (source: Partial<ReceiptFields>) =>
    [
      { e: "receipt", k: receipt.id, t: "set", f: Object.fromEntries(changed.map((name) => [name, source[name]])) },
    ] as const;
  return { drafts: set(fields), back: set(receipt) };
}

/** Corrects store, day or total. Another name means another store, whichever it was recognised as. */
export function editReceipt(receipt: Receipt, patch: ReceiptPatch, householdId: string): Edit {
  const storeName = patch.storeName?.trim().slice(0, storeNameLengthMax) || null;
  const renames = "storeName" in patch && storeName !== receipt.storeName;
  return writeReceipt(receipt, {
    ...patch,
    ...("storeName" in patch && { storeName }),
    ...(renames && { storeId: storeName && storeIdOf(householdId, storeName) }),
  });
}

/** Puts a receipt away unread. */
export const discardReceipt = (receipt: Receipt): Edit => writeReceipt(receipt, { status: "discarded" });

/** Opens a receipt that could not be read for lines typed by hand. */
export const startByHand = (receipt: Receipt): Edit => writeReceipt(receipt, { status: "review", failure: null });
