import { PrismaPg } from "@prisma/adapter-pg";
import { serverEnv } from "@/lib/env/server";
import { Prisma, PrismaClient } from "./generated/client";

export { Prisma };
/** A database or an open transaction on it: what a use-case needs to read and write. */
export type Transaction = Prisma.TransactionClient;

const statementTimeoutMs = 15_000;
const connectTimeoutMs = 5_000;
/** How long a transaction may wait for a connection in a rush, and take: Prisma's own 2 and 5 s give up too early. */
const transactionOptions = { maxWait: 10_000, timeout: 15_000 } as const;

const create = (): PrismaClient =>
  new PrismaClient({
    transactionOptions,
    adapter: new PrismaPg({
      connectionString: serverEnv().DATABASE_URL,
      max: serverEnv().DATABASE_POOL_MAX,
      connectionTimeoutMillis: connectTimeoutMs,
      statement_timeout: statementTimeoutMs,
    }),
  });

// Development reloads modules; one client per process survives that.
const holder = globalThis as typeof globalThis & { __shelfieDatabase?: PrismaClient };

/** The process's one database client. */
export function database(): PrismaClient {
  holder.__shelfieDatabase ??= create();
  return holder.__shelfieDatabase;
}

/** Closes the pool; a later use opens it again. */
export async function disconnect(): Promise<void> {
  await holder.__shelfieDatabase?.$disconnect();
  delete holder.__shelfieDatabase;
}
