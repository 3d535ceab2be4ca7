import type { OpDraft } from "@/lib/sync/core/op";
import { journal, namedDetail, type Change, type Moment } from "./change";
import type { Lot, LotFields } from "./lot";
import { remember } from "./remembered";

type Patch = Partial<LotFields>;

/** Those fields of a patch that say something new. */
const differing = (lot: Lot, patch: Patch): Patch =>
  Object.fromEntries(
    (Object.keys(patch) as (keyof Patch)[])
      .filter((key) => patch[key] !== undefined && patch[key] !== lot[key])
      .map((key) => [key, patch[key]]),
  );

/** The present values of the fields a patch touches. */
export const presentValues = (lot: Lot, patch: Patch): Patch =>
  Object.fromEntries((Object.keys(patch) as (keyof Patch)[]).map((key) => [key, lot[key] ?? null]));

const setFields = (lotId: string, fields: Patch): OpDraft[] =>
  Object.keys(fields).length ? [{ e: "lot", k: lotId, t: "set", f: fields }] : [];

const setCount = (lotId: string, quantity: number): OpDraft => ({ e: "lot", k: lotId, t: "qset", v: quantity });

/**
 * Corrects what is noted about a lot. Writes only what changed, so that another phone's edit of another field stands.
 * @param quantity thousandths: a fresh count, or undefined to leave it
 * @returns null when nothing differs
 */
export function editLot(lot: Lot, patch: Patch, quantity: number | undefined, moment: Moment): Change | null {
  const fields = differing(lot, patch);
  const isCounted = quantity !== undefined && quantity !== lot.quantity;
  if (!Object.keys(fields).length && !isCounted) return null;
  const eventId = moment.nextId();
  const detail = namedDetail(lot, {
    ...remember("was", presentValues(lot, fields)),
    ...remember("is", fields),
    ...(isCounted && { "was.quantity": lot.quantity }),
  });
  const event = isCounted
    ? journal(eventId, lot.id, "count", moment, { quantity, detail })
    : journal(eventId, lot.id, "edit", moment, { detail });
  return {
    lotId: lot.id,
    eventId,
    drafts: [...setFields(lot.id, fields), ...(isCounted ? [setCount(lot.id, quantity)] : []), event],
    back: [...setFields(lot.id, presentValues(lot, fields)), ...(isCounted ? [setCount(lot.id, lot.quantity)] : [])],
  };
}
