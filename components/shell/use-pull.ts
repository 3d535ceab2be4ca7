"use client";

import { useEffect, useState } from "react";

/** How far the finger goes, in CSS pixels, until letting go asks. */
export const pullPx = 90;
/** The sign follows the finger by this share, as if on a spring. */
const springShare = 0.5;

const isInsideScroller = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("[data-covers-page], [role=dialog], input, textarea") !== null;

/**
 * Pulling the page down from its top with a finger, in an installed app, where no browser bar answers to it.
 * @param onPulled called when the finger lets go far enough down
 * @returns how far the sign is to be shown, in pixels; 0 while nobody pulls
 */
export function usePull(onPulled: () => void): number {
  const [shownPx, setShownPx] = useState(0);
  useEffect(() => {
    if (!matchMedia("(display-mode: standalone)").matches) return;
    const stopping = new AbortController();
    const { signal } = stopping;
    let startY: number | null = null;
    let pulledPx = 0;
    const onStart = (event: TouchEvent): void => {
      const isAlone = event.touches.length === 1 && window.scrollY <= 0 && !isInsideScroller(event.target);
      startY = isAlone ? (event.touches[0]?.clientY ?? null) : null;
    };
    const onMove = (event: TouchEvent): void => {
      if (startY === null) return;
      pulledPx = window.scrollY > 0 ? 0 : Math.max(0, (event.touches[0]?.clientY ?? startY) - startY);
      setShownPx(Math.min(pulledPx, pullPx * 1.5) * springShare);
    };
    const onEnd = (): void => {
      if (startY !== null && pulledPx >= pullPx) onPulled();
      startY = null;
      pulledPx = 0;
      setShownPx(0);
    };
    window.addEventListener("touchstart", onStart, { passive: true, signal });
    window.addEventListener("touchmove", onMove, { passive: true, signal });
    window.addEventListener("touchend", onEnd, { passive: true, signal });
    window.addEventListener("touchcancel", onEnd, { passive: true, signal });
    return () => stopping.abort();
  }, [onPulled]);
  return shownPx;
}
