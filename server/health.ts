import type { ServerResponse } from "node:http";
import { pingDatabase, pingQueue } from "@/lib/db/lifecycle";
import { objectStore } from "@/lib/platform/object-store/from-env";

const checkTimeoutMs = 2_000;

async function passes(check: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("timed out")), checkTimeoutMs);
  });
  try {
    await Promise.race([check(), tooLate]);
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(body));
}

/** This process answers; says nothing of what it depends on. */
export const answerHealth = (response: ServerResponse): void => send(response, 200, { status: "ok" });

/** Whether a request could be served now: database, queue and object store, each by name. 503 when one is away. */
export async function answerReady(response: ServerResponse): Promise<void> {
  const [isDatabaseUp, isQueueUp, isStoreUp] = await Promise.all([
    passes(pingDatabase),
    passes(pingQueue),
    passes(() => objectStore().check()),
  ]);
  const word = (isUp: boolean) => (isUp ? "ok" : "unavailable");
  const checks = { database: word(isDatabaseUp), queue: word(isQueueUp), object_store: word(isStoreUp) };
  const isReady = isDatabaseUp && isQueueUp && isStoreUp;
  send(response, isReady ? 200 : 503, { status: isReady ? "ok" : "unavailable", checks });
}
