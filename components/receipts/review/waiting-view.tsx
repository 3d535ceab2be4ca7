"use client";

import { useTranslations } from "use-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { useScan } from "@/lib/receipts/client/scans";
import type { Receipt } from "@/lib/receipts/core/review/receipt";
import { photoSources } from "../photo-source";
import { PhotoStrip } from "./photo-strip";
import { StatusHeading } from "./status-heading";

/** The server has the photos and reads them. */
export function WaitingView({ receipt }: { receipt: Receipt }) {
  const t = useTranslations("receipts.wait");
  const trouble = useTranslations("receipts.trouble");
  const scan = useScan(receipt.id);
  return (
    <div className="mx-auto flex max-w-md flex-col gap-6">
      <StatusHeading
        title={receipt.status === "reading" ? t("readTitle") : t("queueTitle")}
        text={t("readText")}
        isBusy
      />
      <PhotoStrip sources={photoSources(receipt.id, receipt.photoCount ?? 0, scan)} />
      <div className="text-center">
        <ButtonLink href="/app/receipts" variant="ghost" size="md">
          {trouble("toList")}
        </ButtonLink>
      </div>
    </div>
  );
}
