"use client";

import { useState } from "react";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import * as z from "zod/mini";
import { useSignedIn } from "@/components/shell/signed-in";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { showToast } from "@/components/ui/toast";
import { useScan } from "@/lib/receipts/client/scans";
import type { Receipt } from "@/lib/receipts/core/review/receipt";
import { sendJson } from "@/lib/rest/send-json";
import { photoSources } from "../photo-source";
import { PhotoStrip } from "./photo-strip";
import { StatusHeading } from "./status-heading";
import { useReviewActions } from "./use-review-actions";

/** A receipt nobody could read, and the ways on from there. */
export function TroubleView({ receipt }: { receipt: Receipt }) {
  const t = useTranslations("receipts.trouble");
  const isReadOnly = useSignedIn().role === "viewer";
  const scan = useScan(receipt.id);
  const isPhotoWrong = receipt.status === "not_receipt";
  return (
    <div className="mx-auto flex max-w-md flex-col gap-6">
      <StatusHeading
        title={isPhotoWrong ? t("notReceiptTitle") : t("failedTitle")}
        text={isPhotoWrong ? t("notReceiptText") : t("failedText")}
      />
      <PhotoStrip sources={photoSources(receipt.id, receipt.photoCount ?? 0, scan)} />
      {!isReadOnly && <WaysOn receipt={receipt} isPhotoWrong={isPhotoWrong} />}
    </div>
  );
}

function WaysOn({ receipt, isPhotoWrong }: { receipt: Receipt; isPhotoWrong: boolean }) {
  const t = useTranslations("receipts.trouble");
  const router = useRouter();
  const actions = useReviewActions(receipt, []);
  const [isAsking, setAsking] = useState(false);

  const retry = async () => {
    setAsking(true);
    const asked = await sendJson("POST", `/api/v1/receipts/${receipt.id}/retry`, undefined, z.unknown());
    setAsking(false);
    if (!asked.ok) showToast({ title: t("retryFailed"), tone: "failed" });
  };
  const discard = () => {
    void actions.discard();
    router.push("/app/receipts");
  };

  return (
    <div className="flex flex-col gap-3">
      <ButtonLink href="/app/scanner" variant={isPhotoWrong ? "primary" : "outline"} size="lg" fullWidth>
        {t("retake")}
      </ButtonLink>
      {!isPhotoWrong && (
        <Button variant="primary" size="lg" fullWidth isLoading={isAsking} onClick={() => void retry()}>
          {t("retry")}
        </Button>
      )}
      <Button variant="outline" size="lg" fullWidth onClick={() => void actions.startByHand()}>
        {t("byHand")}
      </Button>
      <Button variant="ghost" size="lg" fullWidth onClick={discard}>
        {t("discard")}
      </Button>
    </div>
  );
}
