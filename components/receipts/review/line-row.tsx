"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { lotJoined } from "@/lib/receipts/core/review/lot-target";
import { doubtOf, lineQuantity, paidMinor, type ReceiptLine } from "@/lib/receipts/core/review/receipt";
import { useRows } from "@/lib/sync/client/rows";
import { useReceiptWords } from "../use-receipt-words";
import { lineElementId } from "./box-bounds";
import { LineEditor } from "./line-editor";
import type { ReviewActions } from "./use-review-actions";

type LineRowProps = {
  line: ReceiptLine;
  storeId: string | null;
  /** What it is called on the list it was wanted by. */
  wantedAs: string | null;
  currency: string | null;
  isSelected: boolean;
  isReadOnly: boolean;
  actions: ReviewActions;
  onSelect: (lineId: string | null) => void;
  onMerge: (line: ReceiptLine) => void;
};

/** One bought thing: what was read, whether to doubt it, and its fields once it is tapped. */
export function LineRow({
  line,
  storeId,
  wantedAs,
  currency,
  isSelected,
  isReadOnly,
  actions,
  onSelect,
  onMerge,
}: LineRowProps) {
  const t = useTranslations("receipts.review");
  const doubt = doubtOf(line);
  return (
    <li
      id={lineElementId(line.id)}
      className={classNames("scroll-mt-[calc(30dvh+7rem)] lg:scroll-mt-24", isSelected && "bg-brand-soft/50")}
    >
      <button
        type="button"
        aria-expanded={isSelected}
        onClick={() => onSelect(isSelected ? null : line.id)}
        className="flex min-h-15 w-full items-start gap-3 px-4 py-2.5 text-start -outline-offset-2 transition-colors hover:bg-sunken"
      >
        <LineSummary line={line} currency={currency} />
        <Icon name="down" size="sm" className={classNames("mt-1 text-ink-soft", isSelected && "rotate-180")} />
      </button>
      {wantedAs && (
        <div className="px-4 pb-2">
          <Chip label={t("onListAs", { name: wantedAs })} tone="good" icon="check" />
        </div>
      )}
      {doubt && (
        <div className="flex items-center gap-2 px-4 pb-2">
          <Chip label={t(`doubt.${doubt}`)} tone="warning" icon="warning" />
          {!isReadOnly && (
            <Button variant="ghost" size="sm" onClick={() => void actions.approve(line)}>
              {t("approve")}
            </Button>
          )}
        </div>
      )}
      {isSelected && !isReadOnly && (
        <LineEditor
          line={line}
          storeId={storeId}
          currency={currency}
          actions={actions}
          onMerge={() => onMerge(line)}
          onDone={() => onSelect(null)}
        />
      )}
    </li>
  );
}

function LineSummary({ line, currency }: Pick<LineRowProps, "line" | "currency">) {
  const t = useTranslations("receipts.review");
  const places = useTranslations("pantry.places");
  const words = useReceiptWords();
  const lots = useRows("lot");
  const joins = useMemo(() => lotJoined(line, lots.values()) !== null, [line, lots]);
  const paid = paidMinor(line);
  const discount = Math.abs(line.discountMinor ?? 0);
  const facts = [
    words.amount(lineQuantity(line), line.unit),
    places(line.location ?? "pantry"),
    line.expiresOn && t("keeps", { date: words.date(line.expiresOn) }),
    joins && t("joins"),
  ];
  return (
    <>
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{line.name}</span>
        <span className="block text-sm text-ink-soft">{facts.filter(Boolean).join(", ")}</span>
      </span>
      <span className="text-end tabular-nums">
        <span className={classNames("block", paid === null && "text-sm text-ink-soft")}>
          {paid === null ? t("noPrice") : words.money(paid, currency)}
        </span>
        {discount > 0 && (
          <span className="block text-xs text-ink-soft">
            {t("discounted", { amount: words.money(discount, currency) })}
          </span>
        )}
      </span>
    </>
  );
}
