"use client";

import { useFormatter, useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { useTimeZone } from "@/components/shell/use-household";
import { readableUnit } from "@/lib/catalog/core/units/readable-amount";
import { useMembers } from "@/lib/household/client/members";
import { daysBetween, parseDay, type Day } from "@/lib/kernel/day";
import { fromMinor, minorDigits } from "@/lib/kernel/money";
import { fromThousandths } from "@/lib/kernel/quantity";
import type { Amount } from "@/lib/groceries/core/lines";
import { isUnitWord } from "@/lib/catalog/core/units/unit-words";

const onePiece = 1000;
const weekdaysMax = 6;

/** How the list puts amounts, days, sums and people into words. */
export function useGroceryWords() {
  const t = useTranslations("grocery");
  const format = useFormatter();
  const timeZone = useTimeZone();

  const amount = ({ quantity, unit, isEstimate }: Amount): string => {
    const readable = unit ? readableUnit(quantity, unit) : { unit, per: 1 };
    const number = format.number(fromThousandths(quantity / readable.per), { maximumFractionDigits: 2 });
    const word = unit && isUnitWord(unit) ? t(`units.${unit}`, { count: fromThousandths(quantity) }) : readable.unit;
    const text = word ? t("amount", { amount: number, unit: word }) : number;
    return isEstimate ? t("line.estimate", { amount: text }) : text;
  };
  /** A weekday within a week, else a date. A calendar day has no zone: noon in UTC, written in UTC, is that day everywhere. */
  const day = (text: string, today: Day): string => {
    const parsed = parseDay(text);
    const ahead = parsed ? daysBetween(today, parsed) : null;
    if (ahead === 0) return t("when.today");
    if (ahead === 1) return t("when.tomorrow");
    const noon = new Date(`${text}T12:00:00Z`);
    return ahead !== null && ahead > 0 && ahead <= weekdaysMax
      ? format.dateTime(noon, { weekday: "long", timeZone: "UTC" })
      : format.dateTime(noon, { day: "numeric", month: "short", timeZone: "UTC" });
  };

  return {
    amount,
    amounts: ([first, ...others]: readonly Amount[]): string =>
      first ? others.reduce((text, part) => t("plus", { first: text, second: amount(part) }), amount(first)) : "",
    /** One piece of something needs no number beside it. */
    isPlainPiece: (parts: readonly Amount[]): boolean =>
      parts.length === 1 && parts[0]?.unit === null && parts[0].quantity === onePiece,
    day,
    time: (ms: number): string => format.dateTime(new Date(ms), { hour: "2-digit", minute: "2-digit", timeZone }),
    money: (minor: number, currency: string): string =>
      format.number(fromMinor(minor, currency), {
        style: "currency",
        currency,
        minimumFractionDigits: minorDigits(currency),
      }),
    list: (parts: readonly string[]): string => format.list(parts),
  };
}

/** What people of the household are called; the page asks for their names once. Whoever cannot be named is "someone". */
export function useMemberNames(): (userId: string | null) => string {
  const t = useTranslations("grocery.line");
  const me = useSignedIn().userId;
  const members = useMembers();
  return (userId) => {
    if (userId === me) return t("me");
    const member = members.kind === "ready" ? members.members.find((one) => one.userId === userId) : undefined;
    return member?.name ?? member?.email.split("@", 1)[0] ?? t("someone");
  };
}
