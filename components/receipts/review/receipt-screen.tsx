"use client";

import { useTranslations } from "use-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { SkeletonList } from "@/components/ui/skeleton";
import { useScan, useScans } from "@/lib/receipts/client/scans";
import type { Receipt } from "@/lib/receipts/core/review/receipt";
import { useRow } from "@/lib/sync/client/rows";
import { useIsFetching } from "@/lib/sync/client/status";
import { ConfirmedView } from "./confirmed-view";
import { ReviewView } from "./review-view";
import { TroubleView } from "./trouble-view";
import { UploadView } from "./upload-view";
import { useReceiptId } from "./use-receipt-id";
import { WaitingView } from "./waiting-view";

const skeletonLines = 6;

/** One receipt from the moment its photos are taken until it is put away; the page follows it by itself. */
export function ReceiptScreen() {
  const receiptId = useReceiptId();
  const receipt = useRow("receipt", receiptId);
  const scan = useScan(receiptId);
  return <>{receipt ? <KnownReceipt receipt={receipt} /> : scan ? <UploadView scan={scan} /> : <UnknownReceipt />}</>;
}

function KnownReceipt({ receipt }: { receipt: Receipt }) {
  switch (receipt.status) {
    case "queued":
    case "reading":
      return <WaitingView receipt={receipt} />;
    case "review":
      return <ReviewView receipt={receipt} />;
    case "confirmed":
      return <ConfirmedView receipt={receipt} />;
    case "failed":
    case "not_receipt":
      return <TroubleView receipt={receipt} />;
    case "discarded":
      return <GoneView kind="discarded" />;
  }
}

/** Not on this device: on its way, or nowhere. */
function UnknownReceipt() {
  const t = useTranslations("receipts.review");
  const isFetching = useIsFetching();
  const { isLoaded } = useScans();
  const isOpening = isFetching || !isLoaded;
  return isOpening ? <SkeletonList label={t("loading")} lines={skeletonLines} /> : <GoneView kind="missing" />;
}

function GoneView({ kind }: { kind: "missing" | "discarded" }) {
  const t = useTranslations("receipts.trouble");
  return (
    <EmptyState
      icon="receipt"
      heading="h1"
      title={t(`${kind}Title`)}
      text={t(`${kind}Text`)}
      action={
        <ButtonLink href="/app/receipts" variant="outline" size="lg">
          {t("toList")}
        </ButtonLink>
      }
    />
  );
}
