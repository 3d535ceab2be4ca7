/** Where the browser does not say when it is idle (WebKit): long enough after the page for its own scripts to be through. */
const quietMs = 1_500;
const waitMsMax = 4_000;

/** Calls back once the page has nothing better to do. @returns what calls it off */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(work, quietMs);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: waitMsMax });
  return () => cancelIdleCallback(handle);
}
