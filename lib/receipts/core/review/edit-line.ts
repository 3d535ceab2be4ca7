/** Corrections of single lines. */
import { quantityMax } from "@/lib/kernel/quantity";
import type { DraftOf, OpDraft } from "@/lib/sync/core/op";
import { certain, type Edit, type LineFields, type ReceiptLine } from "./receipt";

export type LinePatch = Partial<
  Pick<
    LineFields,
    | "name"
    | "quantity"
    | "unit"
    | "priceMinor"
    | "discountMinor"
    | "category"
    | "location"
    | "expiresOn"
    | "expiryReason"
    | "kind"
  >
>;

/** Longest name a line can hold, in UTF-16 units. */
export const nameLengthMax = 120;
const unitLengthMax = 20;

const setLine = (lineId: string, fields: Partial<LineFields>): DraftOf<"receiptLine"> => ({
  e: "receiptLine",
  k: lineId,
  t: "set",
  f: fields,
});

/** What is typed, as it may be kept: trimmed and bounded; an empty name or amount leaves the old one. */
function tidy(patch: LinePatch): LinePatch {
  const { name, quantity, unit, ...others } = patch;
  const trimmed = name?.trim().slice(0, nameLengthMax);
  return {
    ...others,
    ...(trimmed && { name: trimmed }),
    ...(quantity && quantity > 0 && { quantity: Math.min(quantityMax, Math.round(quantity)) }),
    ...(unit !== undefined && { unit: unit?.trim().slice(0, unitLengthMax) || null }),
    // A date somebody sets is no estimate, unless its reason comes along.
    ...("expiresOn" in patch && !("expiryReason" in patch) && { expiryReason: null }),
  };
}

/** The drafts that write these fields of a line, and those that write its present ones again. */
export function writeLine(line: ReceiptLine, fields: Partial<LineFields>): Edit {
  const changed = (Object.keys(fields) as (keyof LineFields)[]).filter((name) => fields[name] !== line[name]);
  if (!changed.length) return { drafts: [], back: [] };
  const now = Object.fromEntries(changed.map((name) => [name, fields[name]]));
  const before = Object.fromEntries(changed.map((name) => [name, line[name]]));
  return { drafts: [setLine(line.id, now)], back: [setLine(line.id, before)] };
}

/** Corrects a line. Writes only what differs; a line somebody has corrected is no longer in doubt. */
export function editLine(line: ReceiptLine, patch: LinePatch): Edit {
  const edit = writeLine(line, tidy(patch));
  return edit.drafts.length ? writeLine(line, { ...tidy(patch), confidence: certain }) : edit;
}

/** Somebody looked at a doubtful line and it is right. */
export const approveLine = (line: ReceiptLine): Edit => writeLine(line, { confidence: certain });

/** Leaves a line out: it becomes no lot and counts for nothing. */
export const dropLine = (line: ReceiptLine): Edit => writeLine(line, { dropped: true });

export const restoreLine = (line: ReceiptLine): Edit => writeLine(line, { dropped: false });

/** A line that the reader missed or that was never printed. Stands below the last one. */
export function addLine(receiptId: string, lineId: string, lines: readonly ReceiptLine[], name: string): OpDraft[] {
  const typed = name.trim().slice(0, nameLengthMax);
  if (!typed) return [];
  const position = Math.min(10_000, Math.max(-1, ...lines.map((line) => line.position)) + 1);
  const fields = { receiptId, position, kind: "item", name: typed, quantity: 1000, confidence: certain } as const;
  return [{ e: "receiptLine", k: lineId, t: "new", f: fields }];
}
