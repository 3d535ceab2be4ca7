"use client";

import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { classNames } from "@/components/ui/class-names";
import { paidMinor, type ReceiptLine } from "@/lib/receipts/core/review/receipt";
import { useReceiptWords } from "../use-receipt-words";
import { lineElementId } from "./box-bounds";

type OtherLinesProps = {
  title: string;
  lines: readonly ReceiptLine[];
  currency: string | null;
  /** The one thing that can be done with such a line; absent for those who may only look. */
  action: { label: string; onSelect: (line: ReceiptLine) => void } | null;
  isStruck?: boolean;
};

/** Lines that become nothing on the shelves: discounts, deposits, fees, and what somebody left out. */
export function OtherLines({ title, lines, currency, action, isStruck = false }: OtherLinesProps) {
  const t = useTranslations("receipts.review");
  const words = useReceiptWords();
  if (lines.length === 0) return null;
  return (
    <section aria-label={title} className="pt-6">
      <h2 className="pb-2 text-sm font-semibold text-ink-soft">{title}</h2>
      <Card padding="flush">
        <ul className="divide-y divide-line">
          {lines.map((line) => {
            const paid = paidMinor(line);
            return (
              <li key={line.id} id={lineElementId(line.id)} className="flex min-h-13 items-center gap-2 py-1 ps-4 pe-2">
                <span className={classNames("min-w-0 flex-1", isStruck && "text-ink-soft line-through")}>
                  {line.name}
                  {line.kind !== "item" && (
                    <span className="block text-xs text-ink-soft">{t(`kind.${line.kind}`)}</span>
                  )}
                </span>
                {paid !== null && <span className="text-ink-soft tabular-nums">{words.money(paid, currency)}</span>}
                {action && (
                  <Button variant="ghost" size="sm" onClick={() => action.onSelect(line)}>
                    {action.label}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </Card>
    </section>
  );
}
