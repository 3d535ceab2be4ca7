import type { Day } from "@/lib/kernel/day";
import type { Row } from "@/lib/sync/core/entities";
import type { OpDraft } from "@/lib/sync/core/op";

/** When and by whom something is done. `nextId` makes a fresh UUIDv7 at every call. */
export type Moment = { nowMs: number; today: Day; userId: string | null; nextId: () => string };

/**
 * What one action writes and what would take it back.
 * @property drafts to be committed as one group
 * @property back fields and quantities as they were, to be written by `undo`
 */
export type Change = { lotId: string; eventId: string; drafts: readonly OpDraft[]; back: readonly OpDraft[] };

type EventKind = Row<"lotEvent">["kind"];
type EventDetail = { quantity?: number; reason?: string; undoes?: string; detail?: Row<"lotEvent">["detail"] };

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

/** Writes that take a change back; the journal keeps both the deed and its undoing. */
export const undo = (change: Change, moment: Moment): OpDraft[] => [
  ...change.back,
  journal(moment.nextId(), change.lotId, "undo", moment, { undoes: change.eventId }),
];
