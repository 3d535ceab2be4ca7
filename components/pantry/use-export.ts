"use client";

import { useTranslations } from "use-intl";
import { showToast } from "@/components/ui/toast";
import type { Day } from "@/lib/kernel/day";
import type { Lot } from "@/lib/pantry/core/lot";

/** Saves what is at home as a CSV file on this device, with or without a connection. */
export function useExport(): (lots: readonly Lot[], today: Day) => Promise<void> {
  const t = useTranslations("pantry.said");
  return async (lots, today) => {
    try {
      const { saveCsv } = await import("@/lib/pantry/client/csv-file");
      saveCsv(lots, `shelfie-${today}.csv`);
      showToast({ title: t("exported") });
    } catch {
      showToast({ title: t("failed"), tone: "failed" });
    }
  };
}
