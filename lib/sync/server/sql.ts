/**
 * Raw SQL for the synced tables. Prisma's typed client cannot write "any entity of the registry" nor take the household's
 * row lock, so this folder speaks SQL: values always as parameters (text, cast in the statement), identifiers only from
 * `tables.ts`.
 */
import { database, type Transaction } from "@/lib/db/client";

export type Sql = {
  /** Rows of a statement; `null`, text and JSON come back as they are, integers cast to float8 as numbers. */
  query: <Row>(text: string, values: readonly (string | null)[]) => Promise<Row[]>;
};

export const sqlOf = (transaction: Pick<Transaction, "$queryRawUnsafe">): Sql => ({
  query: <Row>(text: string, values: readonly (string | null)[]) => transaction.$queryRawUnsafe<Row[]>(text, ...values),
});

const transactionMsMax = 10_000;
const lockWaitMsMax = 5_000;

/** Runs `work` in one transaction: all of it is kept, or none. */
export const inTransaction = <Value>(work: (sql: Sql) => Promise<Value>): Promise<Value> =>
  database().$transaction((transaction) => work(sqlOf(transaction)), {
    timeout: transactionMsMax,
    maxWait: lockWaitMsMax,
  });

/** Reads of one moment, for as long as a slow phone takes to receive a whole household. */
const snapshotMsMax = 60_000;
export const inSnapshot = <Value>(read: (sql: Sql) => Promise<Value>): Promise<Value> =>
  database().$transaction((transaction) => read(sqlOf(transaction)), {
    timeout: snapshotMsMax,
    maxWait: lockWaitMsMax,
    isolationLevel: "RepeatableRead",
  });

/** Statements outside a transaction. */
export const directSql = (): Sql => sqlOf(database());
