"use client";

import { useTranslations } from "use-intl";
import { Sheet } from "@/components/ui/sheet";
import type { Day } from "@/lib/kernel/day";
import type { Lot } from "@/lib/pantry/core/lot";
import { AddLotForm } from "./add-lot-form";
import { EditLotForm } from "./edit-lot-form";
import { LotDetails } from "./lot-details";
import type { PantryActions } from "./use-pantry-actions";
import { usePantryWords } from "./use-pantry-words";

/** What the sheet shows. It keeps its content while it slides away, hence `isOpen` beside it. */
export type SheetContent = { kind: "add" } | { kind: "lot"; lot: Lot } | { kind: "edit"; lot: Lot };

type PantrySheetProps = {
  content: SheetContent;
  isOpen: boolean;
  today: Day;
  actions: PantryActions;
  isReadOnly: boolean;
  onShow: (content: SheetContent) => void;
  onClose: () => void;
};

export function PantrySheet({ content, isOpen, today, actions, isReadOnly, onShow, onClose }: PantrySheetProps) {
  const t = useTranslations("pantry");
  const ui = useTranslations("ui");
  const words = usePantryWords();
  const title = {
    add: t("form.addTitle"),
    edit: t("form.editTitle"),
    lot: content.kind === "add" ? "" : content.lot.name,
  };
  return (
    <Sheet
      open={isOpen}
      onOpenChange={(open) => !open && onClose()}
      title={title[content.kind]}
      description={
        content.kind === "lot"
          ? `${words.amount(content.lot.quantity, content.lot.unit)}, ${t(`places.${content.lot.location}`)}`
          : undefined
      }
      closeLabel={ui("close")}
    >
      {content.kind === "add" && <AddLotForm today={today} actions={actions} onDone={onClose} />}
      {content.kind === "edit" && (
        <EditLotForm key={content.lot.id} lot={content.lot} actions={actions} onDone={onClose} />
      )}
      {content.kind === "lot" && (
        <LotDetails
          lot={content.lot}
          today={today}
          actions={actions}
          isReadOnly={isReadOnly}
          onEdit={() => onShow({ kind: "edit", lot: content.lot })}
          onDone={onClose}
        />
      )}
    </Sheet>
  );
}
