"use client";

import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { Deferred } from "@/components/ui/deferred";
import { Sheet } from "@/components/ui/sheet";
import { Spinner } from "@/components/ui/spinner";
import type { Day } from "@/lib/kernel/day";
import type { Lot } from "@/lib/pantry/core/lot";
import { AddLotForm } from "./add-lot-form";
import { LotDetails } from "./lot-details";
import type { PantryActions } from "./use-pantry-actions";
import { usePantryWords } from "./use-pantry-words";

type LotContent = { kind: "lot" | "edit" | "count" | "split" | "teach"; lot: Lot };
/** What the sheet shows. It keeps its content while it slides away, hence `isOpen` beside it. */
export type SheetContent = { kind: "add" } | LotContent | { kind: "waste"; lots: readonly Lot[] } | { kind: "help" };

type PantrySheetProps = {
  content: SheetContent;
  isOpen: boolean;
  today: Day;
  actions: PantryActions;
  isReadOnly: boolean;
  onShow: (content: SheetContent) => void;
  onClose: () => void;
};

// What is asked for less often comes when it is.
const loadEdit = () => import("./edit-lot-form").then((part) => ({ default: part.EditLotForm }));
const loadWaste = () => import("./waste-form").then((part) => ({ default: part.WasteForm }));
const loadCount = () => import("./count-form").then((part) => ({ default: part.CountForm }));
const loadSplit = () => import("./split-form").then((part) => ({ default: part.SplitForm }));
const loadProduct = () => import("./product-form").then((part) => ({ default: part.ProductForm }));
const loadKeys = () => import("./keys-help").then((part) => ({ default: part.KeysHelp }));

const EditLotForm = lazy(loadEdit);
const WasteForm = lazy(loadWaste);
const CountForm = lazy(loadCount);
const SplitForm = lazy(loadSplit);
const ProductForm = lazy(loadProduct);
const KeysHelp = lazy(loadKeys);

/** Fetches the forms ahead: the connection may be gone before the service worker has kept everything. */
export const loadPantryForms = (): void =>
  void Promise.allSettled([loadEdit(), loadWaste(), loadCount(), loadSplit(), loadProduct(), loadKeys()]);

function useTitle(content: SheetContent): string {
  const t = useTranslations("pantry");
  switch (content.kind) {
    case "add":
      return t("form.addTitle");
    case "lot":
      return content.lot.name;
    case "edit":
      return t("form.editTitle");
    case "count":
      return t("countForm.title");
    case "split":
      return t("splitForm.title");
    case "teach":
      return t("product.title");
    case "help":
      return t("help.title");
    case "waste":
      return content.lots.length === 1
        ? t("wasteForm.title")
        : t("wasteForm.titleMany", { count: content.lots.length });
  }
}

function useDescription(content: SheetContent): string | undefined {
  const t = useTranslations("pantry");
  const words = usePantryWords();
  if (content.kind === "add" || content.kind === "help") return undefined;
  const lot = content.kind === "waste" ? content.lots[0] : content.lot;
  if (!lot || (content.kind === "waste" && content.lots.length > 1)) return undefined;
  const place = t(`places.${lot.location}`);
  if (content.kind === "lot") return `${words.amount(lot.quantity, lot.unit)}, ${place}`;
  if (content.kind === "teach") return t("product.text", { name: lot.name });
  return content.kind === "edit" ? undefined : `${lot.name}, ${words.amount(lot.quantity, lot.unit)}, ${place}`;
}

export function PantrySheet(props: PantrySheetProps) {
  const ui = useTranslations("ui");
  return (
    <Sheet
      open={props.isOpen}
      onOpenChange={(open) => !open && props.onClose()}
      title={useTitle(props.content)}
      description={useDescription(props.content)}
      closeLabel={ui("close")}
    >
      <Suspense fallback={<Loading label={ui("loading")} />}>
        <SheetBody {...props} />
      </Suspense>
    </Sheet>
  );
}

const Loading = ({ label }: { label: string }) => (
  <div role="status" className="flex justify-center py-10">
    <span className="sr-only">{label}</span>
    <Spinner />
  </div>
);

function SheetBody({ content, today, actions, isReadOnly, onShow, onClose }: PantrySheetProps) {
  switch (content.kind) {
    case "add":
      return <AddLotForm today={today} actions={actions} onDone={onClose} />;
    case "help":
      return <KeysHelp />;
    case "waste":
      return (
        <WasteForm key={content.lots[0]?.id} lots={content.lots} today={today} actions={actions} onDone={onClose} />
      );
    case "edit":
      return <EditLotForm key={content.lot.id} lot={content.lot} today={today} actions={actions} onDone={onClose} />;
    case "count":
      return <CountForm key={content.lot.id} lot={content.lot} actions={actions} onDone={onClose} />;
    case "split":
      return <SplitForm key={content.lot.id} lot={content.lot} actions={actions} onDone={onClose} />;
    case "teach":
      return <ProductForm key={content.lot.id} like={content.lot} onDone={onClose} />;
    case "lot":
      return (
        <Deferred>
          <LotDetails
            lot={content.lot}
            today={today}
            actions={actions}
            isReadOnly={isReadOnly}
            onShow={onShow}
            onDone={onClose}
          />
        </Deferred>
      );
  }
}
