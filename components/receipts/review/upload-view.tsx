"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import type { Scan } from "@/lib/receipts/client/scan";
import { discardScan, retryScan } from "@/lib/receipts/client/scan-queue";
import { useDeviceReader } from "@/lib/receipts/client/reader/device-reader";
import { useScans } from "@/lib/receipts/client/scans";
import { photoSources } from "../photo-source";
import { useIsOnline } from "../use-is-online";
import { PhotoStrip } from "./photo-strip";
import { StatusHeading } from "./status-heading";

/** Photos on their way to the server, or why they are not. */
export function UploadView({ scan }: { scan: Scan }) {
  return (
    <div className="mx-auto flex max-w-md flex-col gap-6">
      {scan.state === "refused" ? <Refused scan={scan} /> : <OnItsWay scan={scan} />}
      <PhotoStrip sources={photoSources(scan.receiptId, 0, scan)} />
    </div>
  );
}

const useIsReadHere = (receiptId: string): boolean => useDeviceReader().readingId === receiptId;

function OnItsWay({ scan }: { scan: Scan }) {
  const t = useTranslations("receipts.wait");
  const isOnline = useIsOnline();
  const { sending } = useScans();
  const isReadHere = useIsReadHere(scan.receiptId);
  if (scan.state === "sent") return <StatusHeading title={t("queueTitle")} text={t("readText")} isBusy />;
  if (sending?.receiptId === scan.receiptId) {
    return (
      <>
        <StatusHeading title={t("sendTitle")} text={t("sendText")} />
        <Progress label={t("progress")} share={sending.share} />
      </>
    );
  }
  if (isReadHere) return <StatusHeading title={t("hereTitle")} text={t("hereText")} isBusy />;
  if (!isOnline) return <StatusHeading title={t("offlineTitle")} text={t("offlineText")} />;
  if (scan.attempts === 0) return <StatusHeading title={t("sendTitle")} text={t("sendText")} isBusy />;
  return (
    <>
      <StatusHeading title={t("retryTitle")} text={t("retryText")} />
      <Button variant="outline" size="lg" fullWidth onClick={() => void retryScan(scan.receiptId)}>
        {t("sendNow")}
      </Button>
      <DiscardScan scan={scan} />
    </>
  );
}

function Refused({ scan }: { scan: Scan }) {
  const t = useTranslations("receipts.trouble");
  return (
    <>
      <StatusHeading title={t("refusedTitle")} text={t(`problem.${scan.problem ?? "unknown"}`)} />
      <Button variant="primary" size="lg" fullWidth onClick={() => void retryScan(scan.receiptId)}>
        {t("sendAgain")}
      </Button>
      <DiscardScan scan={scan} isRetaken />
    </>
  );
}

/** Throws the photos away, to take them anew or not at all. */
function DiscardScan({ scan, isRetaken = false }: { scan: Scan; isRetaken?: boolean }) {
  const t = useTranslations("receipts.trouble");
  const router = useRouter();
  const discard = (next: "/app/scanner" | "/app/receipts") => {
    void discardScan(scan.receiptId);
    router.push(next);
  };
  return (
    <>
      {isRetaken && (
        <Button variant="outline" size="lg" fullWidth onClick={() => discard("/app/scanner")}>
          {t("retake")}
        </Button>
      )}
      <Button variant="ghost" size="lg" fullWidth onClick={() => discard("/app/receipts")}>
        {t("discard")}
      </Button>
    </>
  );
}
