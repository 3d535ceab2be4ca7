/** Keeps the screen on while somebody shops. Browsers let go when the page is hidden; it is asked for again then. */
export function keepAwake(onChange: (isAwake: boolean) => void): () => void {
  let isWanted = true;
  let lock: WakeLockSentinel | null = null;
  const ask = async (): Promise<void> => {
    if (!isWanted || document.hidden || !("wakeLock" in navigator)) return;
    try {
      const given = await navigator.wakeLock.request("screen");
      if (!isWanted) return void given.release();
      lock = given;
      onChange(true);
      given.addEventListener("release", () => isWanted && onChange(false));
    } catch {
      // A low battery refuses it; shopping goes on all the same.
    }
  };
  const onVisible = (): void => void ask();
  document.addEventListener("visibilitychange", onVisible);
  void ask();
  return () => {
    isWanted = false;
    document.removeEventListener("visibilitychange", onVisible);
    void lock?.release().catch(() => undefined);
  };
}
