/** The outbox: events are kept in the transaction of the write that causes them, or not at all. */
import { eventVersion, gatherSeconds, type EventDraft, type EventMetadata } from "@/lib/events/core/event";
import { newId } from "@/lib/kernel/new-id";
import type { Sql } from "./sql";

const insertText = `INSERT INTO events (id, household_id, type, payload, metadata, actor_id, next_at)
  SELECT (e->>'id')::uuid, $1::uuid, e->>'type', e->'payload', $3::jsonb, $4::uuid, now() + make_interval(secs => (e->>'wait')::int)
    FROM jsonb_array_elements($2::jsonb) e`;

/** One statement for all of them; none when there are none. @param actorId whose deed it was, or null */
export async function insertEvents(
  sql: Sql,
  householdId: string,
  drafts: readonly EventDraft[],
  actorId: string | null,
  service: EventMetadata["service"] = "sync",
): Promise<void> {
  if (drafts.length === 0) return;
  const events = drafts.map((draft) => ({ ...draft, id: newId<"event">(), wait: gatherSeconds[draft.type] ?? 0 }));
  const metadata: EventMetadata = { service, version: eventVersion };
  await sql.query(insertText, [householdId, JSON.stringify(events), JSON.stringify(metadata), actorId]);
}
