const everyMs = 1_000;

/**
 * Calls back once when the process that started this one is gone: a supervisor killed hard must not leave orphans that
 * hold the port and the database.
 */
export function onParentGone(callBack: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    callBack();
  }, everyMs);
  timer.unref();
}
