import type { Day } from "@/lib/kernel/day";
import type { Row } from "@/lib/sync/core/entities";
import type { OpDraft } from "@/lib/sync/core/op";
import type { Lot } from "./lot";
import type { Detail } from "./remembered";

/** When and by whom something is done. `nextId` makes a fresh UUIDv7 at every call. */
export type Moment = { nowMs: number; today: Day; userId: string | null; nextId: () => string };

/**
 * What one action writes and what would take it back.
 * @property drafts to be committed as one group
 * @property back fields and quantities as they were, to be written by `undo`
 */
export type Change = { lotId: string; eventId: string; drafts: readonly OpDraft[]; back: readonly OpDraft[] };

type EventKind = Row<"lotEvent">["kind"];
type EventDetail = { quantity?: number; reason?: string; undoes?: string; detail?: Detail };

/** A line of the journal, written beside every change. */
export const journal = (
  eventId: string,
  lotId: string,
  kind: EventKind,
  moment: Moment,
  { quantity, reason, undoes, detail }: EventDetail = {},
): OpDraft => ({
  e: "lotEvent",
  k: eventId,
  t: "new",
  f: {
    lotId,
    kind,
    at: moment.nowMs,
    byUserId: moment.userId,
    ...(quantity !== undefined && { quantity }),
    ...(reason !== undefined && { reason }),
    ...(undoes !== undefined && { undoes }),
    ...(detail && { detail }),
  },
});

/** What every line says of its lot, which may be gone by the time somebody reads it. */
export const namedDetail = (lot: Pick<Lot, "name"> & { unit?: string | null }, more: Detail = {}): Detail => ({
  name: lot.name,
  ...(lot.unit && { unit: lot.unit }),
  ...more,
});

/** Writes that take a change back; the journal keeps both the deed and its undoing. */
export const undo = (change: Change, moment: Moment): OpDraft[] => [
  ...change.back,
  journal(moment.nextId(), change.lotId, "undo", moment, { undoes: change.eventId }),
];

/** Several changes done in one go: one line in the journal, taken back as a whole. */
export type Together = { drafts: readonly OpDraft[]; changes: readonly Change[] };

const inBatch = (draft: OpDraft, batch: string): OpDraft =>
  draft.e === "lotEvent" && draft.t === "new"
    ? { ...draft, f: { ...draft.f, detail: { ...draft.f.detail, batch } } }
    : draft;

/** @param batch a fresh id that names the group */
export function together(changes: readonly Change[], batch: string): Together {
  const isOne = changes.length === 1;
  return {
    changes,
    drafts: changes.flatMap(({ drafts }) => (isOne ? drafts : drafts.map((draft) => inBatch(draft, batch)))),
  };
}

/** Writes that take all of them back, the last first. */
export const undoTogether = (all: Together, moment: Moment): OpDraft[] =>
  [...all.changes].reverse().flatMap((change) => undo(change, moment));
