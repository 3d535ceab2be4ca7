/** So long without a busy moment, and a page has come to rest: between two steps of its start it is idle for less. */
const restMs = 400;
const lookEveryMs = 50;
/** A timer that comes later than that had to wait for something. */
const lateMs = 25;
const waitMsMax = 4_000;

const waiting = new Set<() => void>();
let isWatching = false;

/** One after the other, so that a finger comes between. */
function runEach([next, ...others]: readonly (() => void)[]): void {
  if (others.length > 0) setTimeout(() => runEach(others));
  if (next && waiting.delete(next)) next();
}

function watch(): void {
  if (isWatching) return;
  isWatching = true;
  const startMs = performance.now();
  let restSinceMs = startMs;
  let lookedMs = startMs;
  const look = (): void => {
    const nowMs = performance.now();
    if (nowMs - lookedMs > lookEveryMs + lateMs) restSinceMs = nowMs;
    lookedMs = nowMs;
    if (nowMs - restSinceMs < restMs && nowMs - startMs < waitMsMax) return void setTimeout(look, lookEveryMs);
    isWatching = false;
    runEach([...waiting]);
  };
  setTimeout(look, lookEveryMs);
}

/** Calls back once the page has come to rest, at the latest after some seconds. @returns what calls it off */
export function whenIdle(work: () => void): () => void {
  // Of its own, so that the same work can wait twice.
  const waits = (): void => work();
  waiting.add(waits);
  watch();
  return () => waiting.delete(waits);
}
