"use client";

import Link from "next/link";
import { useFormatter, useNow, useTranslations } from "use-intl";
import { Chip } from "@/components/ui/chip";
import { classNames } from "@/components/ui/class-names";
import { Icon, type IconName } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import type { Kind } from "@/lib/notifications/core/kind-names";
import { placeOf } from "@/lib/notifications/core/kinds";
import { wordsOf } from "@/lib/notifications/core/words";
import type { ShownEntry } from "./inbox-view";

const iconByKind: Record<Kind, IconName> = {
  expiry: "clock",
  low_stock: "pantry",
  list_changed: "basket",
  receipt: "receipt",
  recipe: "chef",
};

const lookAgainMs = 60_000;

/** One piece of news: what it is, since when, and the way to its place. */
export function InboxLine({
  entry: { createdAt, isRead, news },
  onOpen,
  onClear,
}: {
  entry: ShownEntry;
  onOpen: () => void;
  onClear: () => void;
}) {
  const t = useTranslations("inbox");
  const format = useFormatter();
  const now = useNow({ updateInterval: lookAgainMs });
  const { title, body, values } = wordsOf(news);
  const heading = t(title, values);
  return (
    <li className="flex items-start">
      <Link
        href={placeOf(news)}
        prefetch={false}
        onClick={onOpen}
        className="flex min-w-0 flex-1 items-start gap-3 py-3 ps-4 hover:bg-sunken"
      >
        <span
          className={classNames(
            "mt-0.5 flex size-10 shrink-0 items-center justify-center rounded-full",
            isRead ? "bg-sunken text-ink-soft" : "bg-brand-soft text-brand-ink",
          )}
        >
          <Icon name={iconByKind[news.kind]} />
        </span>
        <span className="flex min-w-0 flex-1 flex-col gap-0.5">
          <span className={classNames("break-words", !isRead && "font-semibold")}>{heading}</span>
          <span className="break-words text-sm text-ink-soft">{t(body, values)}</span>
          <span className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
            {!isRead && <Chip label={t("unread")} tone="good" />}
            <time dateTime={createdAt.toISOString()}>{format.relativeTime(createdAt, now)}</time>
          </span>
        </span>
      </Link>
      <span className="pe-2 pt-2">
        <IconButton label={t("clear", { title: heading })} icon={<Icon name="close" size="sm" />} onClick={onClear} />
      </span>
    </li>
  );
}
