"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { doubtOf, keptItems, type Receipt, type ReceiptLine } from "@/lib/receipts/core/review/receipt";
import { AddLineForm } from "./add-line-form";
import { LineRow } from "./line-row";
import { MissedNote } from "./list-notes";
import { MergeQuestion } from "./merge-question";
import { OtherLines } from "./other-lines";
import type { KnownListMatch } from "./use-list-match";
import type { ReviewActions } from "./use-review-actions";

type LineListProps = {
  receipt: Receipt;
  lines: readonly ReceiptLine[];
  match: KnownListMatch | null;
  selectedId: string | null;
  isReadOnly: boolean;
  actions: ReviewActions;
  onSelect: (lineId: string | null) => void;
};

/** All lines of a receipt: what goes on the shelves, what else was printed, what was left out. */
export function LineList({ receipt, lines, match, selectedId, isReadOnly, actions, onSelect }: LineListProps) {
  const t = useTranslations("receipts.review");
  const [mergingId, setMergingId] = useState<string | null>(null);
  const { currency } = receipt;
  const items = keptItems(lines);
  const merging = items.find(({ id }) => id === mergingId);
  const doubtCount = items.filter((line) => doubtOf(line) !== null).length;

  const merge = (into: ReceiptLine, from: ReceiptLine) => {
    setMergingId(null);
    onSelect(into.id);
    void actions.merge(into, from);
  };

  return (
    <>
      <section aria-label={t("lines")}>
        <div className="flex min-h-9 flex-wrap items-center gap-2 pb-1">
          <h2 className="me-auto text-sm font-semibold text-ink-soft">{t("lines")}</h2>
          {doubtCount > 0 && <Chip label={t("doubts", { count: doubtCount })} tone="warning" icon="warning" />}
        </div>
        {items.length === 0 ? (
          <p className="text-ink-soft">{t("noLines")}</p>
        ) : (
          <Card padding="flush">
            <ul className="divide-y divide-line">
              {items.map((line) => (
                <LineRow
                  key={line.id}
                  line={line}
                  storeId={receipt.storeId}
                  wantedAs={match?.byBought.get(line.id)?.name ?? null}
                  currency={currency}
                  isSelected={line.id === selectedId}
                  isReadOnly={isReadOnly}
                  actions={actions}
                  onSelect={onSelect}
                  onMerge={(from) => setMergingId(from.id)}
                />
              ))}
            </ul>
          </Card>
        )}
        {match && items.length > 0 && (
          <p className="pt-2 text-sm text-ink-soft">
            {t("notOnList", { count: items.filter(({ id }) => !match.byBought.has(id)).length })}
          </p>
        )}
        {!isReadOnly && <AddLineForm onAdd={(name) => void actions.add(name)} />}
      </section>
      <OtherLines
        title={t("otherLines")}
        lines={lines.filter((line) => line.kind !== "item" && !line.dropped)}
        currency={currency}
        action={
          isReadOnly ? null : { label: t("asItem"), onSelect: (line) => void actions.edit(line, { kind: "item" }) }
        }
      />
      <OtherLines
        title={t("leftOut")}
        lines={lines.filter((line) => line.dropped)}
        currency={currency}
        action={isReadOnly ? null : { label: t("restore"), onSelect: (line) => void actions.restore(line) }}
        isStruck
      />
      <MissedNote names={match?.outcome.missed ?? []} />
      {merging && (
        <MergeQuestion
          from={merging}
          others={items.filter(({ id }) => id !== merging.id)}
          currency={currency}
          onChoose={(into) => merge(into, merging)}
          onClose={() => setMergingId(null)}
        />
      )}
    </>
  );
}
