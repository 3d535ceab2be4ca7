"use client";

import { useEffect, useState } from "react";

const everyMs = 500;

/** The clock, as often as a running timer needs it; stands still while `isRunning` is false. */
export function useNow(isRunning: boolean): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setNowMs(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [isRunning]);
  return nowMs;
}
