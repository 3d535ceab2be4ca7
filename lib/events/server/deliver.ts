/** Takes events out of the outbox and hands them on, at least once each. */
import { database, type Transaction } from "@/lib/db/client";
import { errorFields, log } from "@/lib/observability/log";
import { eventPayloads, type DomainEvent, type EventMetadata, type EventType } from "@/lib/events/core/event";

/**
 * Gets events of one type and household, oldest first, in the transaction that marks them as delivered. Whatever it writes
 * is kept exactly when that mark is; still it may see an event twice, so what it writes has keys made of the event.
 */
export type EventHandler<Type extends EventType> = (
  transaction: Transaction,
  events: readonly DomainEvent<Type>[],
) => Promise<void>;
export type EventHandlers = { [Type in EventType]?: EventHandler<Type> };

/** Events handled together at most. */
const groupMax = 200;
export const attemptsMax = 8;
const firstDelaySeconds = 5;
const delaySecondsMax = 3600;

type Found = { id: string; householdId: string; type: EventType; attempts: number };

/** Locks the oldest event that is ripe, and what else waits of its type and household. What failed before goes alone. */
async function claim(transaction: Transaction, types: readonly string[]) {
  const [first] = await transaction.$queryRaw<Found[]>`
    SELECT id, household_id AS "householdId", type, attempts FROM events
     WHERE delivered_at IS NULL AND dead_at IS NULL AND next_at <= now() AND type = ANY(${types})
     ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED`;
  if (!first || first.attempts > 0) return first ? { first, ids: [first.id] } : null;
  const others = await transaction.$queryRaw<{ id: string }[]>`
    SELECT id FROM events
     WHERE delivered_at IS NULL AND dead_at IS NULL AND attempts = 0
       AND household_id = ${first.householdId}::uuid AND type = ${first.type}
     ORDER BY created_at LIMIT ${groupMax} FOR UPDATE SKIP LOCKED`;
  return { first, ids: others.map(({ id }) => id) };
}

async function handle(transaction: Transaction, type: EventType, ids: string[], handlers: EventHandlers) {
  const rows = await transaction.event.findMany({ where: { id: { in: ids } }, orderBy: { createdAt: "asc" } });
  const events = rows.map((row) => ({
    id: row.id,
    type,
    timestamp: row.createdAt,
    householdId: row.householdId,
    actorId: row.actorId,
    payload: eventPayloads[type].parse(row.payload),
    metadata: row.metadata as EventMetadata,
  }));
  await (handlers[type] as EventHandler<EventType>)(transaction, events);
  await transaction.event.updateMany({ where: { id: { in: ids } }, data: { deliveredAt: new Date() } });
}

/** Notes a failed try; after the last one the event stays, dead, until a person looks at it. */
async function noteFailure(type: EventType, ids: readonly string[], thrown: unknown): Promise<void> {
  const reason = (thrown instanceof Error ? thrown.name : "unknown").slice(0, 200);
  const dead = await database().$queryRaw<{ id: string }[]>`
    WITH failed AS (
      UPDATE events SET attempts = attempts + 1, error = ${reason},
        next_at = now() + make_interval(secs => LEAST(${delaySecondsMax}::int, ${firstDelaySeconds}::int * (2 ^ attempts)::int)),
        dead_at = CASE WHEN attempts + 1 >= ${attemptsMax}::int THEN now() END
       WHERE id = ANY(${ids}::uuid[]) RETURNING id, dead_at)
    SELECT id::text FROM failed WHERE dead_at IS NOT NULL`;
  log.warn("event.failed", { type, count: ids.length, ...errorFields(thrown) });
  for (const { id } of dead) log.error("event.dead", { id, type });
}

/**
 * Delivers what waits. Several workers may do so at once: each takes what no other holds.
 * @returns how many events were handled or failed; zero when nothing waits
 */
export async function deliverEvents(handlers: EventHandlers): Promise<number> {
  const types = Object.keys(handlers) as EventType[];
  // What nobody here listens to is only kept for the record.
  const unheard = await database().$executeRaw`
    UPDATE events SET delivered_at = now() WHERE id IN (
      SELECT id FROM events WHERE delivered_at IS NULL AND dead_at IS NULL AND NOT type = ANY(${types})
       ORDER BY created_at LIMIT 1000 FOR UPDATE SKIP LOCKED)`;
  const claimed: { type: EventType; ids: string[] } = { type: "inventory.item.added", ids: [] };
  try {
    await database().$transaction(async (transaction) => {
      const found = await claim(transaction, types);
      if (!found) return;
      Object.assign(claimed, { type: found.first.type, ids: found.ids });
      await handle(transaction, found.first.type, found.ids, handlers);
    });
  } catch (thrown) {
    if (claimed.ids.length === 0) throw thrown;
    await noteFailure(claimed.type, claimed.ids, thrown);
  }
  return unheard + claimed.ids.length;
}

const keptDays = 30;

/** Forgets what was delivered long ago. Dead events stay. */
export const forgetDeliveredEvents = (): Promise<number> =>
  database().$executeRaw`DELETE FROM events WHERE delivered_at < now() - make_interval(days => ${keptDays}::int)`;
