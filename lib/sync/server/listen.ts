/** Hears what happens in any process: new versions, by Postgres and by Redis where there is one, and who lost access. */
import pg from "pg";
import { serverEnv } from "@/lib/env/server";
import { channel } from "./publish";
import { subscribeRedis } from "./redis/fan-out";

/** Filled by triggers on memberships and sessions, whichever code changes them. */
const accessChannel = "shelfie_access";
const retryMs = 2_000;

/** Whose sockets must be looked at again. */
export type AccessChange = { kind: "member"; userId: string; householdId: string } | { kind: "session"; id: string };

export type Listener = {
  version: (householdId: string, ver: number) => void;
  access: (change: AccessChange) => void;
  /** Notices are not kept for who is away: after a lost connection anything may have happened. */
  missed: () => void;
  report: (error: unknown) => void;
};

/** `started`: from then on nothing is missed unsaid; a first try that failed ends it too. */
export type Listening = { started: Promise<void>; close: () => Promise<void> };

function parseAccess(payload: string): AccessChange | null {
  const [kind, first = "", second = ""] = payload.split(":");
  if (kind === "member") return { kind, userId: first, householdId: second };
  return kind === "session" ? { kind, id: first } : null;
}

/** Listens on a connection of its own. */
function listenPostgres(hear: (channel: string, payload: string) => void, { missed, report }: Listener): Listening {
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
    next.on("notification", (notice) => hear(notice.channel, notice.payload ?? ""));
    next.on("error", retry);
    next.on("end", () => retry(new Error("the connection that listens was closed")));
    await next.connect();
    await next.query(`LISTEN ${channel}`);
    await next.query(`LISTEN ${accessChannel}`);
  }

  return {
    started: connect().catch(retry),
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      client?.removeAllListeners("end");
      await client?.end().catch(() => undefined);
    },
  };
}

export function listenForNews(listener: Listener): Listening {
  const hearVersion = (text: string): void => {
    const [householdId = "", ver = ""] = text.split(":");
    listener.version(householdId, Number(ver));
  };
  const postgres = listenPostgres((name, payload) => {
    if (name === channel) return hearVersion(payload);
    const change = parseAccess(payload);
    if (change) listener.access(change);
  }, listener);
  const address = serverEnv().REDIS_URL;
  const redis = address ? subscribeRedis(address, hearVersion, listener.missed, listener.report) : null;
  return {
    started: postgres.started,
    close: async () => {
      redis?.close();
      await postgres.close();
    },
  };
}
