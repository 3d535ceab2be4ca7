"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { Modal } from "@/components/ui/modal";
import { Notice } from "@/components/ui/notice";
import { useOutcome } from "@/lib/receipts/client/outcomes";
import { useScan } from "@/lib/receipts/client/scans";
import { changedSince } from "@/lib/receipts/core/review/confirm";
import {
  keptItems,
  lineQuantity,
  linesOf,
  paidMinor,
  type Receipt,
  type ReceiptLine,
} from "@/lib/receipts/core/review/receipt";
import { reviewSum } from "@/lib/receipts/core/review/sum";
import { useRows } from "@/lib/sync/client/rows";
import { photoSources } from "../photo-source";
import { useReceiptWords } from "../use-receipt-words";
import { MissedNote } from "./list-notes";
import { PhotoPane } from "./photo-pane";
import { ReceiptFacts } from "./receipt-facts";
import { SumSentence } from "./sum-sentence";
import { useReviewActions } from "./use-review-actions";

/** A receipt that was put away: what became of it, and the way back. */
export function ConfirmedView({ receipt }: { receipt: Receipt }) {
  const t = useTranslations("receipts.confirmed");
  const isReadOnly = useSignedIn().role === "viewer";
  const lines = linesOf(receipt.id, useRows("receiptLine").values());
  const lots = useRows("lot");
  const actions = useReviewActions(receipt, lines);
  const outcome = useOutcome(receipt.id);
  const scan = useScan(receipt.id);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const items = keptItems(lines);
  const athome = items.filter(({ id, lotId }) => lots.has(id) || (lotId !== null && lots.has(lotId))).length;
  const changed = changedSince(receipt, lines, lots.values());

  const undo = () => {
    setAsking(false);
    void actions.undoConfirmation();
  };

  return (
    <div className="xl:-mx-20">
      <ReceiptFacts receipt={receipt} actions={actions} isReadOnly />
      <Notice tone="good">
        <p className="font-medium">{t("title")}</p>
        <p>{t("text", { count: athome })}</p>
        {outcome !== null && outcome.ticked.length > 0 && <p>{t("ticked", { count: outcome.ticked.length })}</p>}
      </Notice>
      <div className="flex flex-wrap gap-2 py-4">
        <ButtonLink href="/app/pantry" variant="primary" size="md" leftIcon={<Icon name="pantry" />}>
          {t("toPantry")}
        </ButtonLink>
        <ButtonLink href="/app/scanner" variant="outline" size="md" leftIcon={<Icon name="scan" />}>
          {t("scanNext")}
        </ButtonLink>
        {!isReadOnly && (
          <Button variant="outline" size="md" onClick={() => (changed.length ? setAsking(true) : undo())}>
            {t("undo")}
          </Button>
        )}
      </div>
      {/* Without a photo, of a pasted text, the list has the width to itself. */}
      <div className="lg:grid lg:gap-6 lg:has-[>section]:grid-cols-2">
        <PhotoPane
          sources={photoSources(receipt.id, receipt.photoCount ?? 0, scan)}
          lines={items}
          selectedId={selectedId}
          onSelect={setSelectedId}
        />
        <div className="flex flex-col gap-4 pt-2">
          <BoughtList items={items} currency={receipt.currency} selectedId={selectedId} onSelect={setSelectedId} />
          <SumSentence sum={reviewSum(lines, receipt)} currency={receipt.currency} />
          <MissedNote names={outcome?.missed ?? []} />
        </div>
      </div>
      <UndoQuestion isOpen={isAsking} count={changed.length} onUndo={undo} onClose={() => setAsking(false)} />
    </div>
  );
}

type BoughtListProps = {
  items: readonly ReceiptLine[];
  currency: string | null;
  selectedId: string | null;
  onSelect: (lineId: string) => void;
};

const BoughtList = ({ items, currency, selectedId, onSelect }: BoughtListProps) => {
  const t = useTranslations("receipts.review");
  const words = useReceiptWords();
  return (
    <Card padding="flush">
      <ul className="divide-y divide-line">
        {items.map((line) => {
          const paid = paidMinor(line);
          return (
            <li key={line.id}>
              <button
                type="button"
                aria-pressed={line.id === selectedId}
                onClick={() => onSelect(line.id)}
                className="flex min-h-13 w-full items-center gap-3 px-4 py-2 text-start -outline-offset-2 hover:bg-sunken aria-pressed:bg-brand-soft/50"
              >
                <span className="min-w-0 flex-1">
                  <span className="block">{line.name}</span>
                  <span className="block text-sm text-ink-soft">{words.amount(lineQuantity(line), line.unit)}</span>
                </span>
                <span className="tabular-nums">{paid === null ? t("noPrice") : words.money(paid, currency)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
};

type UndoQuestionProps = { isOpen: boolean; count: number; onUndo: () => void; onClose: () => void };

/** Asks before an undo forgets what was done with the things since. */
function UndoQuestion({ isOpen, count, onUndo, onClose }: UndoQuestionProps) {
  const t = useTranslations("receipts.confirmed");
  const ui = useTranslations("ui");
  return (
    <Modal
      open={isOpen}
      onOpenChange={(open) => !open && onClose()}
      title={t("undoTitle")}
      closeLabel={ui("close")}
      footer={
        <>
          <Button variant="outline" size="lg" fullWidth onClick={onClose}>
            {ui("cancel")}
          </Button>
          <Button variant="danger" size="lg" fullWidth onClick={onUndo}>
            {t("undoAnyway")}
          </Button>
        </>
      }
    >
      <p>{t("undoText", { count })}</p>
    </Modal>
  );
}
