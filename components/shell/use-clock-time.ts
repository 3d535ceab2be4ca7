"use client";

import { useFormatter } from "use-intl";

/** An instant as the clock of whoever reads it shows it: 14:02. */
export function useClockTime(): (atMs: number) => string {
  const format = useFormatter();
  return (atMs) => {
    // The device's zone, not the household's: it is about this device's connection. Asked for when it is needed, because the
    // first question of a page takes a phone a quarter of a second.
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return format.dateTime(atMs, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone });
  };
}
