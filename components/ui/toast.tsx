"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { loadToasts } from "./load-overlays";
import { onToast } from "./toast-queue";
import type { ToastsProps } from "./toasts";
import { whenIdle } from "./when-idle";

export { showToast } from "./toast-queue";

// Nothing is said before something was done.
const Toasts = lazy(loadToasts);

/** Where toasts appear: above the bottom navigation. Mounted once. */
export function Toaster({ label, closeLabel }: ToastsProps) {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    const want = () => setWanted(true);
    const stopWaiting = whenIdle(want);
    const stopHearing = onToast(want);
    return () => {
      stopWaiting();
      stopHearing();
    };
  }, []);
  if (!isWanted) return null;
  return (
    <Suspense fallback={null}>
      <Toasts label={label} closeLabel={closeLabel} />
    </Suspense>
  );
}
