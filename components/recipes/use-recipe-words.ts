"use client";

import { useFormatter, useTranslations } from "use-intl";
import { usePantryWords } from "@/components/pantry/use-pantry-words";
import type { Day } from "@/lib/kernel/day";
import type { MatchedItem, Recommendation } from "@/lib/recipes/core/recommend/recommendation";

type Amount = { quantity: number; unit: string | null; isEstimate?: boolean };

/** Names of what is missing that are said before the rest is counted. */
const namesSaidMax = 3;
const minutesPerHour = 60;
const secondsPerMinute = 60;

const lower = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** Eggs expire, hummus and watercress expires. Near enough in English and Spanish. */
const isMany = (name: string): boolean => /[^su]s$/iu.test(name.trim());

/** A red onion where an onion is asked for needs no explaining. */
const isNamedAlike = ({ name, lots }: MatchedItem): boolean =>
  (lots[0]?.name ?? "").toLowerCase().includes(name.toLowerCase().replace(/s$/, ""));

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
    const lot = { name, many: String(isMany(name)) };
    if (daysLeft < 0) return t("why.expired", lot);
    if (daysLeft === 0) return t("why.today", lot);
    return daysLeft === 1 ? t("why.tomorrow", lot) : t("why.days", { ...lot, days: daysLeft });
  };

  /** "Margarine instead of butter", where something else is at home than what the recipe names. */
  function standIn({ matched }: Recommendation): string | null {
    const [first, ...more] = matched.filter((item) => item.standIn !== null && !isNamedAlike(item));
    const have = first?.lots[0]?.name;
    if (!first || have === undefined) return null;
    const sentence = t("why.standIn", { have: lower(have), name: lower(first.name) });
    return more.length > 0 ? t("why.standInMore", { sentence, count: more.length }) : sentence;
  }

  function missing({ missing: items }: Recommendation, hasStandIn: boolean): string {
    const names = items.slice(0, namesSaidMax).map(({ name }) => lower(name));
    if (names.length === 0) return t(hasStandIn ? "why.nothingToBuy" : "why.all");
    const rest = items.length - names.length;
    return rest > 0
      ? t("why.missingMore", { names: names.join(", "), count: rest })
      : t("why.missing", { names: list(names) });
  }

  /** "Uses the spinach that expires tomorrow; margarine instead of butter; missing: feta". */
  function why(recommendation: Recommendation): string {
    const [first, ...more] = recommendation.expiring;
    const sentence = first && expiry(first.daysLeft, lower(first.lot.name));
    const urgent = sentence && more.length > 0 ? t("why.andMore", { sentence, count: more.length }) : sentence;
    const instead = standIn(recommendation);
    const reasons = [urgent, instead, missing(recommendation, instead !== null)].filter((part) => part != null);
    const whole = reasons.reduce((said, part) => t("why.join", { first: said, second: part }));
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
