/** What comes in and what goes: add, use, throw away, remove. */
import type { OpDraft } from "@/lib/sync/core/op";
import { journal, namedDetail, type Change, type Moment } from "./change";
import type { Lot, NewLot } from "./lot";

/**
 * A new lot on a shelf.
 * @param quantity thousandths, above zero
 */
export function addLot(fields: NewLot, quantity: number, moment: Moment): Change {
  const lotId = moment.nextId();
  const eventId = moment.nextId();
  return {
    lotId,
    eventId,
    drafts: [
      { e: "lot", k: lotId, t: "new", f: fields },
      { e: "lot", k: lotId, t: "qset", v: quantity },
      journal(eventId, lotId, "add", moment, { quantity, detail: namedDetail(fields) }),
    ],
    back: [{ e: "lot", k: lotId, t: "del" }],
  };
}

/** More than there is cannot be taken, as far as this phone knows; another phone's use is counted by the merge. */
const takeable = (lot: Lot, amount: number): number => Math.max(0, Math.min(amount, lot.quantity));

function take(kind: "use" | "waste", lot: Lot, amount: number, moment: Moment, reason?: string): Change {
  const taken = takeable(lot, amount);
  const eventId = moment.nextId();
  return {
    lotId: lot.id,
    eventId,
    drafts: [
      { e: "lot", k: lot.id, t: "qadd", d: -taken },
      journal(eventId, lot.id, kind, moment, { quantity: taken, reason, detail: namedDetail(lot) }),
    ],
    back: [{ e: "lot", k: lot.id, t: "qadd", d: taken }],
  };
}

/**
 * Some of a lot is eaten. A change and not a count, so that two people who each take one have taken two.
 * @param amount thousandths; all that is left when it is more
 */
export const useSome = (lot: Lot, amount: number, moment: Moment): Change => take("use", lot, amount, moment);

/** Why food is thrown away; the words a household counts its waste by. */
export const wasteReasons = ["expired", "spoiled", "disliked", "leftover", "accident", "other"] as const;
export type WasteReason = (typeof wasteReasons)[number];

/** Some of a lot is thrown away. */
export const wasteSome = (lot: Lot, amount: number, moment: Moment, reason?: string): Change =>
  take("waste", lot, amount, moment, reason);

/**
 * The lot goes, as if it had never been noted. Only `new` brings a deleted row back; what it leaves out is still there, so
 * the two fields it must have are enough.
 */
export function removeLot(lot: Lot, moment: Moment): Change {
  const eventId = moment.nextId();
  const revive: OpDraft = { e: "lot", k: lot.id, t: "new", f: { name: lot.name, location: lot.location } };
  return {
    lotId: lot.id,
    eventId,
    drafts: [
      { e: "lot", k: lot.id, t: "del" },
      journal(eventId, lot.id, "delete", moment, {
        quantity: lot.quantity,
        detail: namedDetail(lot, { "was.location": lot.location }),
      }),
    ],
    back: [revive],
  };
}

/**
 * "There are three": a fresh count, which absorbs what was used before it.
 * @param quantity thousandths, zero or more
 * @returns null when the count says what is known already
 */
export function countLot(lot: Lot, quantity: number, moment: Moment): Change | null {
  if (quantity === lot.quantity) return null;
  const eventId = moment.nextId();
  return {
    lotId: lot.id,
    eventId,
    drafts: [
      { e: "lot", k: lot.id, t: "qset", v: quantity },
      journal(eventId, lot.id, "count", moment, {
        quantity,
        detail: namedDetail(lot, { "was.quantity": lot.quantity }),
      }),
    ],
    back: [{ e: "lot", k: lot.id, t: "qset", v: lot.quantity }],
  };
}
