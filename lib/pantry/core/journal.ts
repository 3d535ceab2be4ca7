/** The journal as people read it: who did what when, with what was done in one go as one line. */
import type { Lot } from "./lot";
import type { LotEvent } from "./take-back";

/**
 * @property events the deeds of this line, oldest first
 * @property name of the first lot, as it was called then; null when nobody knows any more
 * @property undone who took it back last, once all of it is taken back
 * @property receiptId the receipt whose things were put away; that is taken back on the receipt's own page
 */
export type JournalEntry = {
  id: string;
  kind: LotEvent["kind"];
  at: number;
  byUserId: string | null;
  events: readonly LotEvent[];
  name: string | null;
  unit: string | null;
  quantity: number | null;
  reason: string | null;
  to: string | null;
  receiptId: string | null;
  undone: { at: number; byUserId: string | null } | null;
};

const textOf = (event: LotEvent, key: string): string | null => {
  const value = event.detail?.[key];
  return typeof value === "string" ? value : null;
};

const groupOf = (event: LotEvent): string => {
  const group = textOf(event, "batch") ?? textOf(event, "receiptId");
  return group ? `${group} ${event.kind}` : event.id;
};

function undoingOf(events: readonly LotEvent[], undoings: ReadonlyMap<string, LotEvent>): JournalEntry["undone"] {
  const last = events.map(({ id }) => undoings.get(id));
  if (last.some((undoing) => !undoing)) return null;
  const latest = last.reduce(
    (newest, undoing) => (undoing && undoing.at > (newest?.at ?? 0) ? undoing : newest),
    last[0],
  );
  return latest ? { at: latest.at, byUserId: latest.byUserId } : null;
}

const newestFirst = (left: JournalEntry, right: JournalEntry): number =>
  right.at - left.at || (left.id < right.id ? 1 : -1);

/** Every deed of the household, the newest first. @param lots to name what old lines do not name */
export function journalOf(events: Iterable<LotEvent>, lots: ReadonlyMap<string, Lot>): JournalEntry[] {
  const groups = new Map<string, LotEvent[]>();
  const undoings = new Map<string, LotEvent>();
  for (const event of events) {
    if (event.kind === "undo") {
      if (event.undoes) undoings.set(event.undoes, event);
      continue;
    }
    const key = groupOf(event);
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return [...groups.values()]
    .flatMap((group): JournalEntry[] => {
      const first = group[0];
      if (!first) return [];
      const lot = lots.get(first.lotId);
      return [
        {
          id: first.id,
          kind: first.kind,
          at: first.at,
          byUserId: first.byUserId,
          events: group,
          name: textOf(first, "name") ?? lot?.name ?? null,
          unit: textOf(first, "unit") ?? lot?.unit ?? null,
          quantity: first.quantity,
          reason: first.reason,
          to: textOf(first, "to"),
          receiptId: textOf(first, "receiptId"),
          undone: undoingOf(group, undoings),
        },
      ];
    })
    .sort(newestFirst);
}
