"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Icon, type IconName } from "@/components/ui/icon";
import type { JournalEntry } from "@/lib/pantry/core/journal";
import { useJournalWords } from "./use-journal-words";

const iconByKind: Record<JournalEntry["kind"], IconName> = {
  add: "plus",
  use: "check",
  open: "open",
  freeze: "freezer",
  thaw: "fridge",
  move: "move",
  waste: "basket",
  count: "count",
  split: "split",
  edit: "edit",
  delete: "trash",
  undo: "undo",
};

type JournalLineProps = { entry: JournalEntry; isReadOnly: boolean; onTakeBack: (entry: JournalEntry) => void };

/** One deed: what, by whom, when, and the way back or who has taken it. */
export function JournalLine({ entry, isReadOnly, onTakeBack }: JournalLineProps) {
  const t = useTranslations("pantry.journal");
  const words = useJournalWords();
  const what = words.what(entry);
  const more = words.more(entry);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3">
      <Icon name={iconByKind[entry.kind]} className="text-ink-soft" />
      <div className="min-w-0 flex-1 basis-36">
        <p className={entry.undone ? "font-medium text-ink-soft line-through" : "font-medium"}>{what}</p>
        <p className="text-sm text-ink-soft">
          {more && `${more}. `}
          {t("by", { who: words.who(entry.byUserId), time: words.time(entry.at) })}
        </p>
        {entry.undone && (
          <p className="flex items-center gap-1 text-sm text-ink-soft">
            <Icon name="undo" size="sm" />
            {t("undone", { who: words.who(entry.undone.byUserId), time: words.moment(entry.undone.at) })}
          </p>
        )}
      </div>
      {!entry.undone &&
        !isReadOnly &&
        (entry.receiptId ? (
          <Link
            href={`/app/receipts/${entry.receiptId}`}
            className="inline-flex min-h-11 items-center gap-1 text-sm font-medium text-brand-ink hover:underline"
          >
            {t("onReceipt")}
          </Link>
        ) : (
          <Button
            variant="ghost"
            size="md"
            aria-label={t("takeBackNamed", { what })}
            leftIcon={<Icon name="undo" size="sm" className="max-sm:hidden" />}
            onClick={() => onTakeBack(entry)}
          >
            {t("takeBack")}
          </Button>
        ))}
    </li>
  );
}
