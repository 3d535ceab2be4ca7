"use client";

import { useFormatter, useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { useTimeZone } from "@/components/shell/use-household";
import { useMembers } from "@/lib/household/client/members";
import type { JournalEntry } from "@/lib/pantry/core/journal";
import { locations, type Location } from "@/lib/sync/core/locations";
import { usePantryWords } from "../use-pantry-words";

const isLocation = (word: string | null): word is Location => (locations as readonly (string | null)[]).includes(word);
const reasons = ["expired", "spoiled", "disliked", "leftover", "accident", "other"] as const;

/** How the journal puts deeds, people and times into words. */
export function useJournalWords() {
  const t = useTranslations("pantry.journal");
  const pantry = useTranslations("pantry");
  const format = useFormatter();
  const words = usePantryWords();
  const timeZone = useTimeZone();
  const { userId } = useSignedIn();
  const members = useMembers();

  const who = (id: string | null): string => {
    if (id === userId) return t("you");
    const member = members.kind === "ready" ? members.members.find((each) => each.userId === id) : undefined;
    return member?.name ?? member?.email ?? t("somebody");
  };

  const what = (entry: JournalEntry): string => {
    if (entry.events.length > 1) return t(`many.${entry.kind}`, { count: entry.events.length });
    const name = entry.name ?? t("unnamed");
    if (entry.kind === "move" && isLocation(entry.to))
      return t("deeds.moveTo", { name, place: pantry(`places.${entry.to}`) });
    const amount = entry.quantity === null ? "" : words.amount(entry.quantity, entry.unit);
    return t(`deeds.${entry.kind}`, { name, amount }).replace(/\s+/g, " ");
  };

  const more = (entry: JournalEntry): string | null => {
    const name = entry.name ?? t("unnamed");
    if (entry.events.length > 1) return t("firstOf", { name, count: entry.events.length - 1 });
    const reason = reasons.find((each) => each === entry.reason);
    return entry.kind === "waste" && reason ? pantry(`wasteForm.reasons.${reason}`) : null;
  };

  return {
    who,
    what,
    more,
    time: (at: number): string => format.dateTime(at, { hour: "2-digit", minute: "2-digit", timeZone }),
    moment: (at: number): string =>
      format.dateTime(at, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", timeZone }),
  };
}
