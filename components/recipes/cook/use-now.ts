"use client";

import { useSyncExternalStore } from "react";

const everyMs = 500;

function tick(look: () => void): () => void {
  const timer = setInterval(look, everyMs);
  return () => clearInterval(timer);
}
const standStill = () => () => undefined;

/** The last half second that has begun: the same for everybody who asks within it. */
const lastTick = (): number => Math.floor(Date.now() / everyMs) * everyMs;

/** The clock, as often as a running timer needs it, and never older than what is drawn. */
export const useNow = (isRunning: boolean): number =>
  useSyncExternalStore(isRunning ? tick : standStill, lastTick, () => 0);
