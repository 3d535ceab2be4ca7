"use client";

import { useTranslations } from "use-intl";
import { useRows } from "@/lib/sync/client/rows";
import { GlanceCard } from "./glance-card";

/** Receipts that wait for somebody to look at them, and those still being read. */
export function ReceiptsWaiting() {
  const t = useTranslations("dashboard");
  const receipts = [...useRows("receipt").values()];
  const waiting = receipts.filter(({ status }) => status === "review").length;
  const reading = receipts.filter(({ status }) => status === "queued" || status === "reading").length;
  return (
    <GlanceCard id="receipts-title" icon="receipt" title={t("receipts")} href="/app/receipts" link={t("receiptsLink")}>
      {waiting > 0 ? (
        <p className="font-medium">{t("receiptsCount", { count: waiting })}</p>
      ) : (
        <p className="text-ink-soft">{t("receiptsNone")}</p>
      )}
      {reading > 0 && <p className="text-sm text-ink-soft">{t("receiptsReading", { count: reading })}</p>}
    </GlanceCard>
  );
}
