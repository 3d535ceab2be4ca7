/** What the journal takes back, also days later and after others have done more with the same lot. */
import { msPerDay } from "@/lib/kernel/day";
import type { Row } from "@/lib/sync/core/entities";
import type { OpDraft } from "@/lib/sync/core/op";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { journal, type Moment } from "./change";
import type { Lot, LotFields } from "./lot";
import { recall } from "./remembered";

export type LotEvent = Row<"lotEvent">;
type Lots = ReadonlyMap<string, Lot>;

/**
 * Why a deed stays as it is. `already` somebody has taken it back; `gone` its lot is no longer there; `there` the deleted
 * lot is back already; `changed_since` everything it set has been set anew; `too_long_ago` the household no longer keeps
 * what was deleted then; `not_undoable` an undoing, or a line of a version that remembered too little.
 */
export type Refusal = "already" | "gone" | "there" | "changed_since" | "too_long_ago" | "not_undoable";

/** Deleted rows are kept for 180 days; some are left for clocks and phones that were away. */
const deletedDaysMax = 150;

/** The remembered fields that nobody has changed since the deed set them. */
function untouched(event: LotEvent, lot: Lot): Partial<LotFields> {
  const was = recall("was", event.detail ?? {});
  const is = recall("is", event.detail ?? {});
  const still = (Object.keys(was) as (keyof LotFields)[]).filter((field) => lot[field] === (is[field] ?? null));
  return Object.fromEntries(still.map((field) => [field, was[field]]));
}

const setBack = (lot: Lot, fields: Partial<LotFields>): OpDraft[] =>
  Object.keys(fields).length ? [{ e: "lot", k: lot.id, t: "set", f: fields }] : [];

const addBack = (lotId: string, change: number): OpDraft[] =>
  change === 0 ? [] : [{ e: "lot", k: lotId, t: "qadd", d: change }];

/** A count as a change, so that what was used after it stays used. */
function countBack(event: LotEvent): OpDraft[] | null {
  const was = event.detail?.["was.quantity"];
  return typeof was === "number" && event.quantity !== null ? addBack(event.lotId, was - event.quantity) : null;
}

/** A piece goes back to where it was taken from, as much of it as is left. */
function pieceBack(piece: Lot, fromId: string, lots: Lots): Result<OpDraft[], Refusal> {
  if (!lots.has(fromId)) return fail("gone");
  return ok([{ e: "lot", k: piece.id, t: "del" }, ...addBack(fromId, piece.quantity)]);
}

function revive(event: LotEvent, lots: Lots, nowMs: number): Result<OpDraft[], Refusal> {
  if (lots.has(event.lotId)) return fail("there");
  if (nowMs - event.at > deletedDaysMax * msPerDay) return fail("too_long_ago");
  const { name } = event.detail ?? {};
  const { location } = recall("was", event.detail ?? {});
  if (typeof name !== "string" || !location) return fail("not_undoable");
  return ok([{ e: "lot", k: event.lotId, t: "new", f: { name, location } }]);
}

function fieldsBack(event: LotEvent, lot: Lot): Result<OpDraft[], Refusal> {
  if (!event.detail || Object.keys(recall("was", event.detail)).length === 0) return fail("not_undoable");
  const drafts = setBack(lot, untouched(event, lot));
  return drafts.length ? ok(drafts) : fail("changed_since");
}

function draftsFor(event: LotEvent, lots: Lots, nowMs: number): Result<OpDraft[], Refusal> {
  if (event.kind === "delete") return revive(event, lots, nowMs);
  if (event.kind === "undo") return fail("not_undoable");
  const lot = lots.get(event.lotId);
  if (!lot) return fail("gone");
  const from = event.detail?.["from"];
  switch (event.kind) {
    case "add":
      return ok([{ e: "lot", k: lot.id, t: "del" }]);
    case "use":
    case "waste":
      return ok(addBack(lot.id, event.quantity ?? 0));
    case "count": {
      const counted = countBack(event);
      return counted ? ok([...setBack(lot, untouched(event, lot)), ...counted]) : fail("not_undoable");
    }
    case "split":
      return typeof from === "string" ? pieceBack(lot, from, lots) : fail("not_undoable");
    case "open":
      return typeof from === "string" ? pieceBack(lot, from, lots) : fieldsBack(event, lot);
    case "freeze":
    case "thaw":
    case "move":
    case "edit":
      return fieldsBack(event, lot);
  }
}

/** Ids of the deeds that somebody has taken back. */
export function undoneIds(events: Iterable<LotEvent>): Set<string> {
  const ids = new Set<string>();
  for (const event of events) if (event.undoes) ids.add(event.undoes);
  return ids;
}

/**
 * Writes that take one deed back and say so in the journal. What others did to the lot since then stands: an amount is
 * given back as a change, a field only where it still is what the deed made it.
 * @param lots the lots that are there now
 * @param undone ids of the deeds taken back already
 */
export function takeBack(
  event: LotEvent,
  lots: Lots,
  undone: ReadonlySet<string>,
  moment: Moment,
): Result<OpDraft[], Refusal> {
  if (undone.has(event.id)) return fail("already");
  const drafts = draftsFor(event, lots, moment.nowMs);
  if (!drafts.ok) return drafts;
  return ok([...drafts.value, journal(moment.nextId(), event.lotId, "undo", moment, { undoes: event.id })]);
}

/** Several deeds of one go, the last first. @returns what can be taken back, and why the others cannot */
export function takeBackAll(
  events: readonly LotEvent[],
  lots: Lots,
  undone: ReadonlySet<string>,
  moment: Moment,
): { drafts: OpDraft[]; takenCount: number; refusals: Refusal[] } {
  const all = { drafts: [] as OpDraft[], takenCount: 0, refusals: [] as Refusal[] };
  for (const event of [...events].reverse()) {
    const taken = takeBack(event, lots, undone, moment);
    if (taken.ok) {
      all.drafts.push(...taken.value);
      all.takenCount += 1;
    } else all.refusals.push(taken.error);
  }
  return all;
}
