"use client";

import { useState, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { PageHeading } from "@/components/ui/page-heading";
import { SkeletonList } from "@/components/ui/skeleton";
import { useScans } from "@/lib/receipts/client/scans";
import { groupReceipts, receiptGroups } from "@/lib/receipts/core/review/receipt-list";
import { keptItems, type ReceiptLine } from "@/lib/receipts/core/review/receipt";
import { useRows } from "@/lib/sync/client/rows";
import { useIsFetching } from "@/lib/sync/client/status";
import { ReceiptEntry } from "./receipt-entry";
import { UploadEntry } from "./upload-entry";

const skeletonLines = 4;
const shownAtOnce = 30;

function itemCounts(lines: Iterable<ReceiptLine>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { receiptId } of keptItems([...lines])) counts.set(receiptId, (counts.get(receiptId) ?? 0) + 1);
  return counts;
}

/** What waits on this phone, what is being read, what wants a look, and what was put away. */
export function ReceiptsScreen() {
  const t = useTranslations("receipts.list");
  const isReadOnly = useSignedIn().role === "viewer";
  const receipts = useRows("receipt");
  const counts = itemCounts(useRows("receiptLine").values());
  const isFetching = useIsFetching();
  const scans = useScans();
  const groups = groupReceipts(receipts.values());
  const uploads = [...scans.byId.values()].filter((scan) => !receipts.has(scan.receiptId) || scan.state === "refused");
  const isEmpty = uploads.length === 0 && receiptGroups.every((group) => groups[group].length === 0);
  const isWaiting = isEmpty && (isFetching || !scans.isLoaded);

  return (
    <>
      <PageHeading
        title={t("title")}
        lead={t("text")}
        actions={
          !isReadOnly && (
            <ButtonLink href="/app/scanner" variant="primary" size="md" leftIcon={<Icon name="scan" />}>
              {t("scan")}
            </ButtonLink>
          )
        }
      />
      {isWaiting && <SkeletonList label={t("loading")} lines={skeletonLines} />}
      {isEmpty && !isWaiting && <NoReceipts />}
      <div className="flex flex-col gap-6">
        {uploads.length > 0 && (
          <Group title={t("onThisPhone")}>
            {uploads.map((scan) => (
              <UploadEntry key={scan.receiptId} scan={scan} />
            ))}
          </Group>
        )}
        {receiptGroups.map((group) => (
          <Group key={group} title={t(group)}>
            {groups[group].map((receipt) => (
              <ReceiptEntry key={receipt.id} receipt={receipt} itemCount={counts.get(receipt.id) ?? 0} />
            ))}
          </Group>
        ))}
        {!isEmpty && <LessonsLink />}
      </div>
    </>
  );
}

function LessonsLink() {
  const t = useTranslations("receipts.lessons");
  return (
    <div className="text-center">
      <ButtonLink href="/app/receipts/lessons" variant="ghost" size="md" leftIcon={<Icon name="teach" />}>
        {t("link")}
      </ButtonLink>
    </div>
  );
}

/** A heading and its receipts, the first thirty at once; nothing when there are none. */
function Group({ title, children }: { title: string; children: readonly ReactNode[] }) {
  const t = useTranslations("receipts.list");
  const [shownCount, setShownCount] = useState(shownAtOnce);
  if (children.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className="pb-2 text-sm font-semibold text-ink-soft">{title}</h2>
      <Card padding="flush">
        <ul className="divide-y divide-line">{children.slice(0, shownCount)}</ul>
      </Card>
      {children.length > shownCount && (
        <div className="pt-3 text-center">
          <Button variant="ghost" size="md" onClick={() => setShownCount(shownCount + shownAtOnce)}>
            {t("more")}
          </Button>
        </div>
      )}
    </section>
  );
}

function NoReceipts() {
  const t = useTranslations("receipts.list");
  return (
    <EmptyState
      icon="receipt"
      title={t("emptyTitle")}
      text={t("emptyText")}
      action={
        <ButtonLink href="/app/scanner" variant="primary" size="lg" leftIcon={<Icon name="scan" />}>
          {t("emptyScan")}
        </ButtonLink>
      }
    />
  );
}
