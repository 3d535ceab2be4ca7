"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { useScan } from "@/lib/receipts/client/scans";
import { keptItems, linesOf, type Receipt, type ReceiptLine } from "@/lib/receipts/core/review/receipt";
import { reviewSum } from "@/lib/receipts/core/review/sum";
import { useRows } from "@/lib/sync/client/rows";
import { photoSources } from "../photo-source";
import { lineElementId } from "./box-bounds";
import { LineList } from "./line-list";
import { PhotoPane } from "./photo-pane";
import { ReceiptFacts } from "./receipt-facts";
import { SumSentence } from "./sum-sentence";
import { TwinNotice } from "./twin-notice";
import { useListMatch } from "./use-list-match";
import { useReviewActions } from "./use-review-actions";

/** The lines beside their photo, to be looked over and put away in one tap. */
export function ReviewView({ receipt }: { receipt: Receipt }) {
  const t = useTranslations("receipts.review");
  const isReadOnly = useSignedIn().role === "viewer";
  const router = useRouter();
  const lines = linesOf(receipt.id, useRows("receiptLine").values());
  const actions = useReviewActions(receipt, lines);
  const match = useListMatch(receipt, lines);
  const scan = useScan(receipt.id);
  const [selectedId, setSelectedId] = useState<string | null>(null);

  const selectOnPhoto = (lineId: string) => {
    setSelectedId(lineId);
    document.getElementById(lineElementId(lineId))?.scrollIntoView({ block: "nearest" });
  };
  const discard = () => {
    void actions.discard();
    router.push("/app/receipts");
  };

  return (
    <div className="xl:-mx-20">
      <ReceiptFacts receipt={receipt} actions={actions} isReadOnly={isReadOnly} />
      <TwinNotice receipt={receipt} isReadOnly={isReadOnly} onDiscard={discard} />
      {/* Without a photo, of a pasted text, the list has the width to itself. */}
      <div className="lg:grid lg:gap-6 lg:has-[>section]:grid-cols-2">
        <PhotoPane
          sources={photoSources(receipt.id, receipt.photoCount ?? 0, scan)}
          lines={lines.filter((line) => !line.dropped)}
          selectedId={selectedId}
          onSelect={selectOnPhoto}
        />
        <div className="pt-2">
          <LineList
            receipt={receipt}
            lines={lines}
            match={match}
            selectedId={selectedId}
            isReadOnly={isReadOnly}
            actions={actions}
            onSelect={setSelectedId}
          />
          {!isReadOnly && (
            <div className="pt-6 text-center">
              <Button variant="ghost" size="md" onClick={discard}>
                {t("discard")}
              </Button>
            </div>
          )}
        </div>
      </div>
      <ConfirmBar
        receipt={receipt}
        lines={lines}
        isReadOnly={isReadOnly}
        isEditing={selectedId !== null}
        onConfirm={() => void actions.confirm(match)}
      />
    </div>
  );
}

type ConfirmBarProps = {
  receipt: Receipt;
  lines: readonly ReceiptLine[];
  isReadOnly: boolean;
  /** The fields of a line are open: on a phone they need the room, so the bar waits below the list. */
  isEditing: boolean;
  onConfirm: () => void;
};

/** What the lines add up to and the one button this screen is about, always in reach. */
function ConfirmBar({ receipt, lines, isReadOnly, isEditing, onConfirm }: ConfirmBarProps) {
  const t = useTranslations("receipts.review");
  const count = keptItems(lines).length;
  return (
    <div
      className={classNames(
        "bottom-[calc(5.5rem+env(safe-area-inset-bottom))] z-10 mt-6 flex flex-col gap-2 rounded-2xl border border-line bg-surface p-3 shadow-floating",
        "lg:sticky lg:bottom-4 lg:flex-row lg:items-center lg:gap-4",
        !isEditing && "sticky",
      )}
    >
      <div className="lg:flex-1">
        <SumSentence sum={reviewSum(lines, receipt)} currency={receipt.currency} />
      </div>
      {isReadOnly ? (
        <p className="text-sm text-ink-soft">{t("readOnly")}</p>
      ) : (
        <Button variant="primary" size="lg" disabled={count === 0} onClick={onConfirm}>
          {t("confirm", { count })}
        </Button>
      )}
    </div>
  );
}
