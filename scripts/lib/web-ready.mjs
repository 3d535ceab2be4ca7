import { setTimeout as pause } from "node:timers/promises";
import { Failure } from "./failure.mjs";

const waitMsMax = 90_000;
const pollMs = 100;

/**
 * Waits until the web server says it is healthy.
 * @param {string} origin such as http://127.0.0.1:3000
 * @param {AbortSignal} given up with its reason when it aborts
 */
export async function untilHealthy(origin, given = new AbortController().signal) {
  const endMs = Date.now() + waitMsMax;
  while (Date.now() < endMs) {
    given.throwIfAborted();
    const response = await fetch(`${origin}/health`, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
    if (response?.ok) return;
    await pause(pollMs);
  }
  throw new Failure(
    `The web server did not answer at ${origin}/health within ${waitMsMax / 1000} s: see its messages above.`,
  );
}
