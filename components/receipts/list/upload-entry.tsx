"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";
import { Chip } from "@/components/ui/chip";
import { Icon } from "@/components/ui/icon";
import type { Scan } from "@/lib/receipts/client/scan";
import { useScans } from "@/lib/receipts/client/scans";
import { useIsOnline } from "../use-is-online";
import { useShare } from "../use-share";

/** Photos that have not reached the server, as a line that opens them. */
export function UploadEntry({ scan }: { scan: Scan }) {
  const t = useTranslations("receipts");
  const status = useUploadStatus(scan);
  return (
    <li>
      <Link
        href={scan.state === "draft" ? "/app/scanner" : `/app/receipts/${scan.receiptId}`}
        className="flex min-h-17 items-center gap-3 px-4 py-2.5 -outline-offset-2 transition-colors hover:bg-sunken"
      >
        <span className="flex min-w-0 flex-1 flex-col items-start gap-1.5 sm:flex-row sm:items-center sm:gap-3">
          <span className="min-w-0 flex-1">
            <span className="block font-medium">{t("list.untitled")}</span>
            <span className="block text-sm text-ink-soft">{t("capture.photos", { count: scan.photos.length })}</span>
          </span>
          <Chip
            label={status}
            tone={scan.state === "refused" ? "error" : "plain"}
            icon={scan.state === "refused" ? "warning" : "cloud"}
          />
        </span>
        <Icon name="chevron" size="sm" className="text-ink-soft rtl:rotate-180" />
      </Link>
    </li>
  );
}

function useUploadStatus(scan: Scan): string {
  const t = useTranslations("receipts.status");
  const { sending } = useScans();
  const isOnline = useIsOnline();
  const share = useShare();
  if (scan.state !== "waiting") return t(scan.state);
  if (sending?.receiptId === scan.receiptId) return t("sending", { share: share(sending.share) });
  return isOnline ? t("waiting") : t("offline");
}
