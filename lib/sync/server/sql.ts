/**
 * Raw SQL for the synced tables, on connections of its own. Prisma's typed client cannot write "any entity of the registry"
 * nor take the household's row lock, and its raw queries cost several times the processor of plain ones: every tick of
 * every phone passes here. Values are always parameters (text, cast in the statement), identifiers come from `tables.ts`.
 */
import { createHash } from "node:crypto";
import pg from "pg";
import type { Transaction } from "@/lib/db/client";
import { serverEnv } from "@/lib/env/server";

export type Sql = {
  /** Rows of a statement; `null`, text and JSON come back as they are, integers and float8 as numbers. */
  query: <Row>(text: string, values: readonly (string | null)[]) => Promise<Row[]>;
};

const statementMsMax = 15_000;
const connectMsMax = 5_000;
const idleMsMax = 30_000;

// Development reloads modules, and pages are bundled apart from the server: one pool per process survives both.
const holder = globalThis as typeof globalThis & { __shelfieSyncPool?: pg.Pool };

function pool(): pg.Pool {
  if (holder.__shelfieSyncPool) return holder.__shelfieSyncPool;
  const opened = new pg.Pool({
    connectionString: serverEnv().DATABASE_URL,
    max: serverEnv().DATABASE_POOL_MAX,
    connectionTimeoutMillis: connectMsMax,
    idleTimeoutMillis: idleMsMax,
    statement_timeout: statementMsMax,
    allowExitOnIdle: true,
  });
  // An idle connection was lost; the pool opens another when it is needed.
  opened.on("error", () => undefined);
  holder.__shelfieSyncPool = opened;
  return opened;
}

/**
 * Statements repeat for ever: prepared once on each connection, they are not parsed and planned again. The name is made of
 * the text, since pages and the server are bundled apart and share the pool: a count of each would meet the other's.
 */
const names = new Map<string, string>();
function nameOf(text: string): string {
  const name = names.get(text) ?? `sync_${createHash("sha256").update(text).digest("hex").slice(0, 32)}`;
  names.set(text, name);
  return name;
}

const sqlOn = (client: pg.Pool | pg.PoolClient): Sql => ({
  query: async <Row>(text: string, values: readonly (string | null)[]) =>
    (await client.query({ name: nameOf(text), text, values: [...values] })).rows as Row[],
});

/** Joins an open transaction of Prisma's. */
export const sqlOf = (transaction: Pick<Transaction, "$queryRawUnsafe">): Sql => ({
  query: <Row>(text: string, values: readonly (string | null)[]) => transaction.$queryRawUnsafe<Row[]>(text, ...values),
});

async function within<Value>(begin: string, work: (sql: Sql) => Promise<Value>): Promise<Value> {
  const client = await pool().connect();
  try {
    await client.query(begin);
    const value = await work(sqlOn(client));
    await client.query("COMMIT");
    client.release();
    return value;
  } catch (error) {
    const isUndone = await client.query("ROLLBACK").then(
      () => true,
      () => false,
    );
    client.release(!isUndone);
    throw error;
  }
}

/** Runs `work` in one transaction: all of it is kept, or none. */
export const inTransaction = <Value>(work: (sql: Sql) => Promise<Value>): Promise<Value> => within("BEGIN", work);

/** Reads of one moment, for as long as `read` takes. */
export const inSnapshot = <Value>(read: (sql: Sql) => Promise<Value>): Promise<Value> =>
  within("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", read);

/** Statements outside a transaction. */
export const directSql = (): Sql => sqlOn(pool());

/** Closes the connections; for the end of a process. */
export async function closeSyncSql(): Promise<void> {
  const open = holder.__shelfieSyncPool;
  delete holder.__shelfieSyncPool;
  await open?.end();
}
