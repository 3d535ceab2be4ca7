"use client";

import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import type { Receipt } from "@/lib/receipts/core/review/receipt";
import { findTwin } from "@/lib/receipts/core/review/twin";
import { useRows } from "@/lib/sync/client/rows";

type TwinNoticeProps = { receipt: Receipt; isReadOnly: boolean; onDiscard: () => void };

/** Says that this receipt seems to be here already. It can still be put away: two equal shoppings happen. */
export function TwinNotice({ receipt, isReadOnly, onDiscard }: TwinNoticeProps) {
  const t = useTranslations("receipts.review");
  const twin = findTwin(receipt, useRows("receipt").values());
  if (!twin) return null;
  return (
    <div role="status" className="mb-3 rounded-control bg-warning-soft px-3 py-2.5 text-sm text-warning-ink">
      <p className="flex items-start gap-2 font-medium">
        <Icon name="warning" size="sm" className="mt-0.5" />
        <span>
          {t(twin.because === "source" ? "twinSource" : "twinSums")} {t("twinKeep")}
        </span>
      </p>
      <div className="flex flex-wrap gap-2 pt-2">
        <ButtonLink href={`/app/receipts/${twin.receipt.id}`} variant="outline" size="md">
          {t("twinOpen")}
        </ButtonLink>
        {!isReadOnly && (
          <Button variant="outline" size="md" onClick={onDiscard}>
            {t("twinDiscard")}
          </Button>
        )}
      </div>
    </div>
  );
}
