/** Hears what `publish` says in any process, by Postgres LISTEN on a connection of its own. */
import pg from "pg";
import { serverEnv } from "@/lib/env/server";
import { channel } from "./publish";

const retryMs = 2_000;

export type Listening = { close: () => Promise<void> };

/**
 * Calls `hear` with every household that has a new version. After a lost connection `missed` is called once it is back:
 * notices are not kept for who is away.
 */
export function listenForVersions(
  hear: (householdId: string, ver: number) => void,
  missed: () => void,
  report: (error: unknown) => void,
): Listening {
  let isClosed = false;
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;

  function retry(error: unknown): void {
    if (isClosed || timer) return;
    report(error);
    client?.removeAllListeners("end");
    timer = setTimeout(() => {
      timer = undefined;
      void connect().then(missed, retry);
    }, retryMs);
  }

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: serverEnv().DATABASE_URL });
    client = next;
    next.on("notification", ({ payload = "" }) => {
      const [householdId = "", ver = ""] = payload.split(":");
      hear(householdId, Number(ver));
    });
    next.on("error", retry);
    next.on("end", () => retry(new Error("the connection that listens was closed")));
    await next.connect();
    await next.query(`LISTEN ${channel}`);
  }

  void connect().catch(retry);
  return {
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      client?.removeAllListeners("end");
      await client?.end().catch(() => undefined);
    },
  };
}
