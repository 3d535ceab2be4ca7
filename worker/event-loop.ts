import { setTimeout } from "node:timers/promises";
import { deliverEvents, type EventHandlers } from "@/lib/events/server/deliver";
import { errorFields, log } from "@/lib/observability/log";

const lookAgainMs = 1_000;

/**
 * Delivers events while the worker lives: at once while there are any, else it looks again every second.
 * A worker that dies in between loses nothing: what it held is free again with its connection.
 */
export function startEvents(handlers: EventHandlers): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const wait = (): Promise<void> =>
    setTimeout(lookAgainMs, undefined, { signal: stopping.signal }).catch(() => undefined);

  async function deliver(): Promise<number> {
    try {
      return await deliverEvents(handlers);
    } catch (thrown) {
      log.warn("event.delivery", errorFields(thrown));
      return 0;
    }
  }
  async function run(): Promise<void> {
    while (!stopping.signal.aborted) if ((await deliver()) === 0) await wait();
  }
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
