/** News of versions over Redis, for installations with many web processes: Postgres then carries only what it must. */
import { connectRedis, type RedisConnection } from "./connection";

export const redisChannel = "shelfie:sync";
const retryMs = 2_000;

/** Publishes on one connection, made when it is first needed and again after it was lost. */
export function createRedisPublisher(address: string) {
  let opening: Promise<RedisConnection> | null = null;
  const forget = (): void => {
    opening = null;
  };
  const connection = (): Promise<RedisConnection> => {
    opening ??= connectRedis(address, () => undefined, forget);
    opening.catch(forget);
    return opening;
  };
  return {
    /** @param news texts, each one message */
    publish: async (news: readonly string[]): Promise<void> => {
      const open = await connection();
      await Promise.all(news.map((text) => open.send("PUBLISH", redisChannel, text)));
    },
    close: async (): Promise<void> => (await opening?.catch(() => null))?.close(),
  };
}

/** Hears what any process publishes; `missed` after a lost connection is back, since Redis keeps nothing for who is away. */
export function subscribeRedis(
  address: string,
  heard: (text: string) => void,
  missed: () => void,
  report: (error: unknown) => void,
) {
  let isClosed = false;
  let current: RedisConnection | null = null;
  let timer: NodeJS.Timeout | undefined;

  function retry(error: unknown): void {
    if (isClosed) return;
    report(error);
    timer = setTimeout(() => void connect().then(missed, retry), retryMs);
  }
  async function connect(): Promise<void> {
    const opened = await connectRedis(address, heard, retry);
    current = opened;
    if (isClosed) opened.close();
    await opened.send("SUBSCRIBE", redisChannel);
  }
  void connect().catch(retry);
  return {
    close: (): void => {
      isClosed = true;
      clearTimeout(timer);
      current?.close();
    },
  };
}
