/** Tells every web process that a household has a new version, after the commit and coalesced. */
import { directSql, type Sql } from "./sql";

export const channel = "shelfie_sync";
/** Long enough to gather a burst of pushes in one NOTIFY, short enough that nobody sees it. */
const coalesceMs = 30;

const waiting = new Map<string, number>();
let timer: NodeJS.Timeout | undefined;

const notify = (sql: Sql, news: readonly (readonly [string, number])[]): Promise<unknown> =>
  sql.query(`SELECT pg_notify($1, n)::text FROM jsonb_array_elements_text($2::jsonb) n`, [
    channel,
    JSON.stringify(news.map(([householdId, ver]) => `${householdId}:${ver}`)),
  ]);

async function flush(): Promise<void> {
  const news = [...waiting];
  waiting.clear();
  timer = undefined;
  // A lost notice costs little: every phone also asks for the head now and then.
  await notify(directSql(), news).catch(() => undefined);
}

/** After a commit of this process. */
export function publish(householdId: string, ver: number): void {
  waiting.set(householdId, Math.max(ver, waiting.get(householdId) ?? 0));
  timer ??= setTimeout(() => void flush(), coalesceMs);
}

/** Inside somebody else's transaction: Postgres delivers it when that commits. */
export const publishInside = async (sql: Sql, householdId: string, ver: number): Promise<void> => {
  await notify(sql, [[householdId, ver]]);
};
