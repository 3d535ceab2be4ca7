"use client";

import { useMemo } from "react";
import { useLocale } from "use-intl";
import type { DayWords } from "@/lib/pantry/core/read-day";

const noon = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month, day, 12));
/** A Sunday, for the names of weekdays. */
const [sundayYear, sundayMonth, sundayDay] = [2023, 0, 1] as const;

const named = (locale: string, options: Intl.DateTimeFormatOptions, dates: readonly Date[]): string[] => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  return dates.map((date) => format.format(date).toLowerCase());
};

function wordsOf(locale: string, country: string): DayWords {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const parts = new Intl.DateTimeFormat(country, { day: "2-digit", month: "2-digit" }).formatToParts(0);
  const at = (type: string): number => parts.findIndex((part) => part.type === type);
  return {
    weekdays: named(
      locale,
      { weekday: "long" },
      Array.from({ length: 7 }, (_, index) => noon(sundayYear, sundayMonth, sundayDay + index)),
    ),
    months: named(
      locale,
      { month: "long" },
      Array.from({ length: 12 }, (_, index) => noon(sundayYear, index, 1)),
    ),
    today: relative.format(0, "day").toLowerCase(),
    tomorrow: relative.format(1, "day").toLowerCase(),
    order: at("month") < at("day") ? "md" : "dm",
  };
}

/** The words for days in the app's language. Which of day and month comes first is the device's own country's way. */
export function useDayWords(): DayWords {
  const locale = useLocale();
  return useMemo(() => wordsOf(locale, typeof navigator === "undefined" ? locale : navigator.language), [locale]);
}
