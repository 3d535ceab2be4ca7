"use client";

import { useRef, useState, type PointerEvent, type RefObject } from "react";

/** A finger has decided for sideways after this many pixels; before that the page may still scroll. */
const decidedPx = 12;
/** Past this share of the width, letting go does it. */
const doneShare = 0.35;
const donePxMax = 160;

export type SwipeSide = "start" | "end";

type SwipeOptions = {
  /** What moves with the finger. */
  target: RefObject<HTMLElement | null>;
  isOff: boolean;
  /** `end`: towards the end of the line, to the right where text runs to the right. */
  onSwipe: (side: SwipeSide) => void;
};

/**
 * Swiping a line with a finger or a pen. A mouse drags nothing: it has the line's own menu, as the keyboard has its keys.
 * `side` is where the finger is heading, for what shows behind the line.
 */
export function useSwipe({ target, isOff, onSwipe }: SwipeOptions) {
  const [side, setSide] = useState<SwipeSide | null>(null);
  const start = useRef<{ x: number; id: number; isRightToLeft: boolean; width: number } | null>(null);
  const moved = useRef(0);
  const hasSwiped = useRef(false);

  const place = (px: number, isSettling: boolean) => {
    if (!target.current) return;
    target.current.style.transition = isSettling ? "transform 160ms ease-out" : "none";
    target.current.style.transform = px ? `translateX(${px}px)` : "";
  };

  const end = (isDone: boolean) => {
    const from = start.current;
    start.current = null;
    place(0, true);
    setSide(null);
    if (!from) return;
    const reach = Math.min(donePxMax, from.width * doneShare);
    if (isDone && Math.abs(moved.current) >= reach) onSwipe(moved.current > 0 !== from.isRightToLeft ? "end" : "start");
  };

  return {
    side,
    /** A click that ends a swipe opens nothing. */
    takeClick: (): boolean => {
      const wasSwipe = hasSwiped.current;
      hasSwiped.current = false;
      return wasSwipe;
    },
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        hasSwiped.current = false;
        if (isOff || event.pointerType === "mouse" || !event.isPrimary) return;
        const isRightToLeft = getComputedStyle(event.currentTarget).direction === "rtl";
        start.current = {
          x: event.clientX,
          id: event.pointerId,
          isRightToLeft,
          width: event.currentTarget.clientWidth,
        };
        moved.current = 0;
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const from = start.current;
        if (!from || event.pointerId !== from.id) return;
        const px = event.clientX - from.x;
        if (!hasSwiped.current && Math.abs(px) < decidedPx) return;
        if (!hasSwiped.current) event.currentTarget.setPointerCapture(event.pointerId);
        hasSwiped.current = true;
        moved.current = px;
        place(px, false);
        setSide(px > 0 !== from.isRightToLeft ? "end" : "start");
      },
      onPointerUp: () => end(true),
      onPointerCancel: () => end(false),
    },
  };
}
