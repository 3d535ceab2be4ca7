/** Tells every web process that a household has a new version, after the commit and coalesced. */
import { serverEnv } from "@/lib/env/server";
import { createRedisPublisher } from "./redis/fan-out";
import { directSql, type Sql } from "./sql";

export const channel = "shelfie_sync";
/** Long enough to gather a burst of pushes in one NOTIFY, short enough that nobody sees it. */
const coalesceMs = 30;

type Publisher = ReturnType<typeof createRedisPublisher>;
// Pages and the server are bundled apart; one connection per process serves both.
const holder = globalThis as typeof globalThis & { __shelfieRedisPublisher?: Publisher };

function redis(): Publisher | null {
  const address = serverEnv().REDIS_URL;
  if (!address) return null;
  holder.__shelfieRedisPublisher ??= createRedisPublisher(address);
  return holder.__shelfieRedisPublisher;
}

const waiting = new Map<string, number>();
let timer: NodeJS.Timeout | undefined;

const notify = (sql: Sql, news: readonly string[]): Promise<unknown> =>
  sql.query(`SELECT pg_notify($1, n)::text FROM jsonb_array_elements_text($2::jsonb) n`, [
    channel,
    JSON.stringify(news),
  ]);

async function flush(): Promise<void> {
  const news = [...waiting].map(([householdId, ver]) => `${householdId}:${ver}`);
  waiting.clear();
  timer = undefined;
  const publisher = redis();
  const isSent = await (publisher?.publish(news).then(
    () => true,
    () => false,
  ) ?? false);
  // Every process hears both, so Postgres stands in for a Redis that is down. A notice that is lost all the same costs
  // little: every phone also asks for the head now and then.
  if (!isSent) await notify(directSql(), news).catch(() => undefined);
}

/** After a commit of this process. */
export function publish(householdId: string, ver: number): void {
  waiting.set(householdId, Math.max(ver, waiting.get(householdId) ?? 0));
  timer ??= setTimeout(() => void flush(), coalesceMs);
}

/** Inside somebody else's transaction: Postgres delivers it when that commits. */
export const publishInside = async (sql: Sql, householdId: string, ver: number): Promise<void> => {
  await notify(sql, [`${householdId}:${ver}`]);
};

/** For the end of a process. */
export async function closePublishing(): Promise<void> {
  const publisher = holder.__shelfieRedisPublisher;
  delete holder.__shelfieRedisPublisher;
  await publisher?.close();
}
