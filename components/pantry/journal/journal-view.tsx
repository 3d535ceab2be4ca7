"use client";

import { useEffect, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { useTimeZone } from "@/components/shell/use-household";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ToggleChip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { SkeletonList } from "@/components/ui/skeleton";
import { loadMembers } from "@/lib/household/client/members";
import { dayInZone } from "@/lib/kernel/day";
import { journalOf, type JournalEntry } from "@/lib/pantry/core/journal";
import { useRows } from "@/lib/sync/client/rows";
import { useIsWaiting } from "@/lib/sync/client/status";
import { BackLink } from "@/components/ui/back-link";
import { usePantryWords } from "../use-pantry-words";
import { JournalLine } from "./journal-line";
import { useJournalWords } from "./use-journal-words";
import { useTakeBack } from "./use-take-back";

const shownAtOnce = 50;
const skeletonLines = 6;

/** Entries day by day, in their order. */
function byDay(entries: readonly JournalEntry[], timeZone: string): [day: string, entries: JournalEntry[]][] {
  const days = new Map<string, JournalEntry[]>();
  for (const entry of entries) {
    const day = dayInZone(entry.at, timeZone);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

/** Who did what when in the pantry, and the way back, also days later. */
export function JournalView() {
  const t = useTranslations("pantry.journal");
  const pantry = useTranslations("pantry");
  const isReadOnly = useSignedIn().role === "viewer";
  const events = useRows("lotEvent");
  const lots = useRows("lot");
  const timeZone = useTimeZone();
  const words = usePantryWords();
  const journalWords = useJournalWords();
  const takeBack = useTakeBack();
  const [shownCount, setShownCount] = useState(shownAtOnce);
  const [person, setPerson] = useState<string | null>(null);
  useEffect(() => void loadMembers(), []);
  const all = useMemo(() => journalOf(events.values(), lots), [events, lots]);
  const people = useMemo(() => [...new Set(all.flatMap(({ byUserId }) => byUserId ?? []))], [all]);
  const entries = person === null ? all : all.filter(({ byUserId }) => byUserId === person);
  const isWaiting = useIsWaiting(events.size === 0);

  return (
    <>
      <BackLink href="/app/pantry" label={pantry("title")} />
      <PageHeading title={t("title")} lead={t("text")} />
      {isWaiting ? (
        <SkeletonList label={pantry("loading")} lines={skeletonLines} />
      ) : all.length === 0 ? (
        <EmptyState icon="journal" title={t("emptyTitle")} text={t("emptyText")} />
      ) : (
        <div className="flex flex-col gap-5">
          {people.length > 1 && (
            <div role="group" aria-label={t("who")} className="flex flex-wrap gap-2">
              <ToggleChip label={t("everybody")} pressed={person === null} onToggle={() => setPerson(null)} />
              {people.map((id) => (
                <ToggleChip
                  key={id}
                  label={journalWords.who(id)}
                  pressed={person === id}
                  onToggle={() => setPerson(id)}
                />
              ))}
            </div>
          )}
          {byDay(entries.slice(0, shownCount), timeZone).map(([day, ofDay]) => (
            <section key={day} aria-labelledby={`day-${day}`}>
              <h2 id={`day-${day}`} className="px-1 pb-2 font-semibold">
                {words.longDate(day)}
              </h2>
              <Card padding="flush">
                <ul className="divide-y divide-line">
                  {ofDay.map((entry) => (
                    <JournalLine
                      key={entry.id}
                      entry={entry}
                      isReadOnly={isReadOnly}
                      onTakeBack={(each) => void takeBack(each)}
                    />
                  ))}
                </ul>
              </Card>
            </section>
          ))}
          {entries.length > shownCount && (
            <Button variant="outline" size="lg" onClick={() => setShownCount((count) => count + shownAtOnce)}>
              {t("more")}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
