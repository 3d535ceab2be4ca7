import { database, disconnect } from "./client";

/** Rejects when the database does not answer. */
export async function pingDatabase(): Promise<void> {
  await database().$queryRaw`SELECT 1`;
}

/** Rejects when the queue's tables are not there. */
export async function pingQueue(): Promise<void> {
  await database().$queryRaw`SELECT 1 FROM graphile_worker.jobs LIMIT 1`;
}

/** Closes the pool; for the end of a process. */
export const closeDatabase = (): Promise<void> => disconnect();
