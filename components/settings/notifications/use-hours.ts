"use client";

import { useFormatter } from "use-intl";

const hoursADay = 24;

/** The hours of a day from 00:00 to 23:00. */
export function useHours(): { value: string; label: string }[] {
  const format = useFormatter();
  return Array.from({ length: hoursADay }, (_, hour) => ({
    value: String(hour),
    label: format.dateTime(Date.UTC(2000, 0, 1, hour), {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone: "UTC",
    }),
  }));
}
