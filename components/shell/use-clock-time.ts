"use client";

import { useFormatter } from "use-intl";
import { deviceTimeZone } from "@/lib/kernel/day";

/** An instant as the clock of whoever reads it shows it: 14:02. */
export function useClockTime(): (atMs: number) => string {
  const format = useFormatter();
  return (atMs) => {
    // The device's zone, not the household's: it is about this device's connection.
    const timeZone = deviceTimeZone();
    return format.dateTime(atMs, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone });
  };
}
