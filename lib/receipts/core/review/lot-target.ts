/** Where a bought thing goes: to what is there already, or to an entry of its own. */
import type { Row } from "@/lib/sync/core/entities";
import { normalName } from "@/lib/sync/core/named-id";
import type { Edit, ReceiptLine } from "./receipt";
import { writeLine } from "./edit-line";

type Lot = Row<"lot">;

const isSameProduct = (line: ReceiptLine, lot: Lot): boolean =>
  (line.productId !== null && line.productId === lot.productId) || normalName(line.name) === normalName(lot.name);

/** Lots a line could be added to: the same product in the same unit at home, the one used first before others. */
export function lotsToJoin(line: ReceiptLine, lots: Iterable<Lot>): Lot[] {
  return [...lots]
    .filter((lot) => lot.quantity > 0 && lot.receiptId !== line.receiptId && lot.unit === line.unit)
    .filter((lot) => isSameProduct(line, lot))
    .sort((a, b) => (a.expiresOn ?? "9").localeCompare(b.expiresOn ?? "9") || (a.id < b.id ? -1 : 1));
}

/**
 * What happens unless somebody says otherwise. New milk has a date of its own and must not hide behind the old one's; salt
 * has none, and one entry is what people expect.
 */
const joinsByItself = (line: ReceiptLine, lot: Lot): boolean =>
  lot.expiresOn === line.expiresOn && lot.location === (line.location ?? "pantry") && lot.openedOn === null;

/** The lot a line goes to: one that is there, or null for a new one. A line's own id as choice means a new one. */
export function lotJoined(line: ReceiptLine, lots: Iterable<Lot>): Lot | null {
  if (line.lotId === line.id) return null;
  const joinable = lotsToJoin(line, lots);
  if (line.lotId !== null) return joinable.find(({ id }) => id === line.lotId) ?? null;
  return joinable.find((lot) => joinsByItself(line, lot)) ?? null;
}

/** Somebody's choice. @param lotId null for a new entry */
export const chooseLot = (line: ReceiptLine, lotId: string | null): Edit =>
  writeLine(line, { lotId: lotId ?? line.id });
