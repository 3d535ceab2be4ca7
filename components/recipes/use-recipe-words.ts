"use client";

import { useFormatter, useTranslations } from "use-intl";
import { usePantryWords } from "@/components/pantry/use-pantry-words";
import type { Day } from "@/lib/kernel/day";
import type { Recommendation } from "@/lib/recipes/core/recommend/recommendation";

type Amount = { quantity: number; unit: string | null; isEstimate?: boolean };

/** Names of what is missing that are said before the rest is counted. */
const namesSaidMax = 3;
const minutesPerHour = 60;
const secondsPerMinute = 60;

const lower = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** How recipes put amounts, times and reasons into words. */
export function useRecipeWords() {
  const t = useTranslations("recipes");
  const format = useFormatter();
  const pantry = usePantryWords();

  const amount = ({ quantity, unit, isEstimate = false }: Amount): string => {
    const rounded = isEstimate ? Number((quantity / 1000).toPrecision(2)) * 1000 : quantity;
    const plain = pantry.amount(rounded, unit);
    return isEstimate ? t("about", { amount: plain }) : plain;
  };
  const amounts = (all: readonly Amount[]): string => all.map(amount).join(" + ");

  const minutes = (count: number): string => {
    const [hours, rest] = [Math.floor(count / minutesPerHour), count % minutesPerHour];
    if (hours === 0) return t("minutes", { count: rest });
    return rest === 0 ? t("hours", { hours }) : t("hoursMinutes", { hours, minutes: rest });
  };
  const seconds = (count: number): string =>
    count < secondsPerMinute ? t("seconds", { count }) : minutes(Math.round(count / secondsPerMinute));

  const list = (names: Iterable<string>): string => format.list(names, { type: "conjunction" });

  const expiry = (daysLeft: number, name: string): string => {
    if (daysLeft < 0) return t("why.expired", { name });
    if (daysLeft === 0) return t("why.today", { name });
    return daysLeft === 1 ? t("why.tomorrow", { name }) : t("why.days", { name, days: daysLeft });
  };

  function missing({ missing: items }: Recommendation): string {
    const names = items.slice(0, namesSaidMax).map(({ name }) => lower(name));
    if (names.length === 0) return t("why.all");
    const rest = items.length - names.length;
    return rest > 0
      ? t("why.missingMore", { names: names.join(", "), count: rest })
      : t("why.missing", { names: list(names) });
  }

  /** "Uses the spinach that expires tomorrow; missing: feta". */
  function why(recommendation: Recommendation): string {
    const [first, ...more] = recommendation.expiring;
    const sentence = first && expiry(first.daysLeft, lower(first.lot.name));
    const urgent = sentence && more.length > 0 ? t("why.andMore", { sentence, count: more.length }) : sentence;
    const last = missing(recommendation);
    const whole = urgent ? t("why.join", { first: urgent, second: last }) : last;
    return whole.charAt(0).toUpperCase() + whole.slice(1);
  }

  /** "Friday 27 Nov". A calendar day has no zone: noon in UTC, written in UTC, is that day everywhere. */
  const day = (date: Day | string): string =>
    format.dateTime(new Date(`${date}T12:00:00Z`), {
      weekday: "long",
      day: "numeric",
      month: "short",
      timeZone: "UTC",
    });

  return { amount, amounts, minutes, seconds, list, why, day, date: pantry.date };
}
