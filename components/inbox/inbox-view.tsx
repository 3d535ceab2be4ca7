"use client";

import { useEffect, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { SkeletonList } from "@/components/ui/skeleton";
import { showToast } from "@/components/ui/toast";
import { deviceTimeZone } from "@/lib/kernel/day";
import { loadInbox, loadOlder, markEntries, readAll } from "@/lib/notifications/client/inbox";
import { useInbox } from "@/lib/notifications/client/inbox-store";
import { parseNews, type News } from "@/lib/notifications/core/kinds";
import { InboxLine } from "./inbox-line";

const lookAgainMs = 15_000;
const skeletonLines = 4;

export type ShownEntry = { id: string; createdAt: Date; isRead: boolean; news: News };

/** What the person was told, the newest first; also without a connection, as far as it was known. */
export function InboxView() {
  const t = useTranslations("inbox");
  const { page, isStale } = useInbox();
  useEffect(() => {
    void loadInbox();
    const timer = setInterval(() => void (document.visibilityState === "visible" && loadInbox()), lookAgainMs);
    return () => clearInterval(timer);
  }, []);

  const entries = (page?.items ?? []).flatMap(({ id, created_at, is_read, kind, payload }): ShownEntry[] => {
    const news = parseNews(kind, payload);
    return news ? [{ id, createdAt: new Date(created_at), isRead: is_read, news }] : [];
  });
  return (
    <>
      <PageHeading
        title={t("title")}
        lead={t("text")}
        actions={
          <ButtonLink href="/app/settings#notifications" variant="ghost" size="md">
            {t("settings")}
          </ButtonLink>
        }
      />
      {!page && !isStale && <SkeletonList label={t("loading")} lines={skeletonLines} />}
      {!page && isStale && <Unreachable />}
      {page && isStale && <AsOf />}
      {page && entries.length === 0 && <EmptyState icon="bell" title={t("emptyTitle")} text={t("emptyText")} />}
      {entries.length > 0 && <InboxList entries={entries} hasOlder={page?.next !== null} />}
    </>
  );
}

function Unreachable() {
  const t = useTranslations("inbox");
  return (
    <EmptyState
      icon="offline"
      title={t("unreachableTitle")}
      text={t("unreachableText")}
      action={
        <Button variant="outline" size="lg" onClick={() => void loadInbox()}>
          {t("tryAgain")}
        </Button>
      }
    />
  );
}

/** Says of when the list is, rather than letting it pass for news. */
function AsOf() {
  const t = useTranslations("inbox");
  const format = useFormatter();
  const { asOfMs } = useInbox();
  const timeZone = deviceTimeZone();
  return (
    <p role="status" className="mb-4 rounded-control bg-sunken px-3 py-2.5 text-sm text-ink-soft">
      {t("asOf", { time: format.dateTime(asOfMs, { dateStyle: "medium", timeStyle: "short", timeZone }) })}
    </p>
  );
}

function InboxList({ entries, hasOlder }: { entries: readonly ShownEntry[]; hasOlder: boolean }) {
  const t = useTranslations("inbox");
  const [isLoading, setLoading] = useState(false);
  const failed = () => showToast({ title: t("failed"), tone: "failed" });
  const orSay = async (done: Promise<boolean>) => void ((await done) || failed());

  const clear = async (ids: readonly string[]) => {
    if (!(await markEntries(ids, { is_cleared: true }))) return failed();
    showToast({
      title: t("cleared", { count: ids.length }),
      actionLabel: t("undo"),
      onAction: () => void orSay(markEntries(ids, { is_cleared: false })),
    });
  };
  const older = async () => {
    setLoading(true);
    await orSay(loadOlder());
    setLoading(false);
  };
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap gap-2">
        <Button
          variant="outline"
          size="md"
          disabled={entries.every(({ isRead }) => isRead)}
          onClick={() => void orSay(readAll())}
        >
          {t("readAll")}
        </Button>
        <Button variant="ghost" size="md" onClick={() => void clear(entries.map(({ id }) => id))}>
          {t("clearAll")}
        </Button>
      </div>
      <Card padding="flush">
        <ul className="divide-y divide-line">
          {entries.map((entry) => (
            <InboxLine
              key={entry.id}
              entry={entry}
              onOpen={() => void markEntries([entry.id], { is_read: true })}
              onClear={() => void clear([entry.id])}
            />
          ))}
        </ul>
      </Card>
      {hasOlder && (
        <Button variant="outline" size="lg" isLoading={isLoading} onClick={() => void older()}>
          {t("older")}
        </Button>
      )}
    </div>
  );
}
