import pg from "pg";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { serverEnv } from "@/lib/env/server";
import { errorFields, log } from "@/lib/observability/log";

/** Requests a minute, per user (or per address before sign-in). Source: the paper's appendix B, own rows where it is silent. */
const limits = {
  "pantry.read": { points: 100, seconds: 60 },
  "pantry.write": { points: 50, seconds: 60 },
  "receipts.read": { points: 240, seconds: 60 },
  "receipts.write": { points: 60, seconds: 60 },
  "receipts.scan": { points: 10, seconds: 60 },
  "recipes.recommend": { points: 20, seconds: 60 },
  "recipes.import": { points: 20, seconds: 60 },
  "recipes.read": { points: 240, seconds: 60 },
  "recipes.write": { points: 60, seconds: 60 },
  "recipes.generate": { points: 6, seconds: 60 },
  "account.read": { points: 120, seconds: 60 },
  "account.write": { points: 30, seconds: 60 },
  "account.unsubscribe": { points: 60, seconds: 60 },
  "account.export": { points: 5, seconds: 3600 },
  "funnel.report": { points: 60, seconds: 3600 },
  "auth.register": { points: 10, seconds: 3600 },
  "auth.sign-in-address": { points: 30, seconds: 900 },
  "auth.sign-in-account": { points: 10, seconds: 900 },
  "auth.mail": { points: 5, seconds: 3600 },
} as const;

export type LimitName = keyof typeof limits;

/** How often something may be done, in words for the documentation. */
export const limitText = (name: LimitName): string => `${limits[name].points} requests in ${limits[name].seconds} s`;

let pool: pg.Pool | undefined;
const limiters = new Map<LimitName, RateLimiterPostgres>();

function openPool(): pg.Pool {
  const opened = new pg.Pool({ connectionString: serverEnv().DATABASE_URL, max: 4 });
  // An idle connection the server closes is replaced at the next use; without a listener it would end the process.
  opened.on("error", (thrown) => log.warn("rate-limit.database", errorFields(thrown)));
  return opened;
}

function limiter(name: LimitName): RateLimiterPostgres {
  const known = limiters.get(name);
  if (known) return known;
  pool ??= openPool();
  const points = Math.max(1, Math.round(limits[name].points * serverEnv().RATE_LIMIT_FACTOR));
  const bound = { keyPrefix: name, points, duration: limits[name].seconds };
  const made = new RateLimiterPostgres({
    ...bound,
    storeClient: pool,
    tableName: "rate_limits",
    tableCreated: true,
    clearExpiredByTimeout: false,
    inMemoryBlockOnConsumed: points,
    // The store being away must not let a flood through, nor lock people out.
    insuranceLimiter: new RateLimiterMemory(bound),
  });
  limiters.set(name, made);
  return made;
}

/** Counts one use of `name` by `key` across all processes. Returns seconds to wait when there were too many, else null. */
export async function consume(name: LimitName, key: string): Promise<number | null> {
  try {
    await limiter(name).consume(key);
    return null;
  } catch (thrown) {
    if (thrown instanceof RateLimiterRes) return Math.max(1, Math.ceil(thrown.msBeforeNext / 1000));
    throw thrown;
  }
}

/** Forgets what `key` used of `name`: after a right password the earlier wrong ones no longer count. */
export async function forgive(name: LimitName, key: string): Promise<void> {
  await limiter(name).delete(key);
}

export async function closeRateLimits(): Promise<void> {
  await pool?.end();
  pool = undefined;
  limiters.clear();
}
