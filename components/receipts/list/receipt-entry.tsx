"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";
import { Chip, type ChipTone } from "@/components/ui/chip";
import { Icon, type IconName } from "@/components/ui/icon";
import type { ReceiptStatus } from "@/lib/sync/core/entities";
import type { Receipt } from "@/lib/receipts/core/review/receipt";
import { useReceiptWords } from "../use-receipt-words";

const chipByStatus: Readonly<Record<ReceiptStatus, { tone: ChipTone; icon: IconName }>> = {
  queued: { tone: "plain", icon: "clock" },
  reading: { tone: "plain", icon: "scan" },
  review: { tone: "good", icon: "edit" },
  confirmed: { tone: "plain", icon: "check" },
  failed: { tone: "error", icon: "warning" },
  not_receipt: { tone: "warning", icon: "warning" },
  discarded: { tone: "plain", icon: "trash" },
};

/** One receipt as a line that opens it. */
export function ReceiptEntry({ receipt, itemCount }: { receipt: Receipt; itemCount: number }) {
  const t = useTranslations("receipts");
  const words = useReceiptWords();
  const { tone, icon } = chipByStatus[receipt.status];
  const facts = [
    receipt.storeName && receipt.purchasedOn && words.date(receipt.purchasedOn),
    itemCount > 0 && t("list.items", { count: itemCount }),
    receipt.totalMinor !== null && words.money(receipt.totalMinor, receipt.currency),
  ];
  return (
    <li className="[contain-intrinsic-size:auto_4.25rem] [content-visibility:auto]">
      <Link
        href={`/app/receipts/${receipt.id}`}
        className="flex min-h-17 items-center gap-3 px-4 py-2.5 -outline-offset-2 transition-colors hover:bg-sunken"
      >
        <span className="flex min-w-0 flex-1 flex-col items-start gap-1.5 sm:flex-row sm:items-center sm:gap-3">
          <span className="min-w-0 flex-1">
            <span className="line-clamp-2 font-medium">{words.title(receipt)}</span>
            <span className="block text-sm text-ink-soft">{facts.filter(Boolean).join(", ")}</span>
          </span>
          <Chip label={t(`status.${receipt.status}`)} tone={tone} icon={icon} />
        </span>
        <Icon name="chevron" size="sm" className="text-ink-soft rtl:rotate-180" />
      </Link>
    </li>
  );
}
