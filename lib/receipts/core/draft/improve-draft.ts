/**
 * When the server may put its reading in place of a phone's: while nobody has touched the draft. A phone writes a draft as
 * one group whose last write says `readBy`; whatever bears a later stamp was done by a person. Two fields are the
 * server's own notes about the photo and do not count.
 */
import type { OpDraft } from "@/lib/sync/core/op";
import type { RowState } from "@/lib/sync/core/row-state";

const notesOfServer = new Set(["photoCount", "sourceHash"]);

const isBefore = (row: RowState, last: string, ignored: ReadonlySet<string> = new Set()): boolean =>
  row.c <= last &&
  row.x <= last &&
  Object.entries(row.f).every(([field, [, stamp]]) => ignored.has(field) || stamp <= last);

/** @param lines of that receipt, deleted ones among them where they are known */
export function mayImprove(receipt: RowState, lines: readonly RowState[]): boolean {
  const [status] = receipt.f["status"] ?? [];
  const [readBy, last] = receipt.f["readBy"] ?? [];
  if (status !== "review" || readBy !== "device" || !last) return false;
  return isBefore(receipt, last, notesOfServer) && lines.every((line) => isBefore(line, last));
}

/** What a line of another kind may have left behind. */
const bare = { productId: null, category: null, location: null, expiresOn: null, expiryReason: null } as const;

/**
 * A new draft written over an old one: its lines take the old lines' places and ids, so that nothing on a screen jumps and
 * no line is there twice; old lines beyond it go.
 * @param lineIds of the old draft, top to bottom
 */
export function ontoDraft(drafts: readonly OpDraft[], lineIds: readonly string[]): OpDraft[] {
  const free = [...lineIds];
  const placed = drafts.map((draft): OpDraft => {
    if (draft.e !== "receiptLine" || draft.t !== "new") return draft;
    const k = free.shift();
    return k ? { ...draft, k, f: { ...bare, ...draft.f } } : draft;
  });
  return [...placed, ...free.map((k): OpDraft => ({ e: "receiptLine", k, t: "del" }))];
}
