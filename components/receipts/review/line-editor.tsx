"use client";

import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { UnitSelect } from "@/components/pantry/unit-select";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Select } from "@/components/ui/select";
import { categories, isCategory, type Category } from "@/lib/catalog/core/category/categories";
import { parseDay } from "@/lib/kernel/day";
import { formatThousandths, toThousandths } from "@/lib/kernel/quantity";
import { parseDecimal } from "@/lib/receipts/core/review/decimal";
import { nameLengthMax } from "@/lib/receipts/core/review/edit-line";
import { lineQuantity, type ReceiptLine } from "@/lib/receipts/core/review/receipt";
import { locations } from "@/lib/sync/core/locations";
import { PriceDisclosure } from "../prices/price-disclosure";
import { ReceiptIcon } from "../receipt-icon";
import { SettledInput } from "../settled-input";
import { useReceiptWords } from "../use-receipt-words";
import { LotChoice } from "./lot-choice";
import { typedMinor } from "./typed-minor";
import type { ReviewActions } from "./use-review-actions";

/** Finding a lesson takes the catalog's words, which a review without corrections does not need. */
const LearnedNote = lazy(() => import("../lessons/learned-note").then((part) => ({ default: part.LearnedNote })));

type LineEditorProps = {
  line: ReceiptLine;
  storeId: string | null;
  currency: string | null;
  actions: ReviewActions;
  onMerge: () => void;
  onDone: () => void;
};

/** The fields of one line. Each is written when it is left; there is nothing to save. */
export function LineEditor({ line, storeId, currency, actions, onMerge, onDone }: LineEditorProps) {
  const t = useTranslations("receipts.review");
  const pantry = useTranslations("pantry");
  const category = line.category && isCategory(line.category) ? line.category : "";
  return (
    <div className="flex flex-col gap-3 px-4 pt-1 pb-4">
      {line.rawText && <p className="text-sm text-ink-soft">{t("readAs", { text: line.rawText })}</p>}
      <Suspense fallback={null}>
        <LearnedNote line={line} storeId={storeId} />
      </Suspense>
      <MeasuredFields line={line} currency={currency} actions={actions} />
      <div className="grid grid-cols-2 gap-3">
        <Select
          label={t("place")}
          value={line.location ?? "pantry"}
          options={locations.map((value) => ({ value, label: pantry(`places.${value}`) }))}
          onValueChange={(location) => void actions.edit(line, { location })}
        />
        <Select<Category | "">
          label={t("category")}
          value={category}
          options={[
            { value: "", label: t("categoryNone") },
            ...categories.map((value) => ({ value, label: pantry(`categories.${value}`) })),
          ]}
          onValueChange={(value) => void actions.edit(line, { category: value || null })}
        />
      </div>
      <KeepsUntil line={line} actions={actions} />
      <LotChoice line={line} actions={actions} />
      <PriceDisclosure product={line} />
      <div className="flex flex-wrap gap-2">
        <Button
          variant="outline"
          size="md"
          leftIcon={<Icon name="trash" />}
          onClick={() => {
            onDone();
            void actions.drop(line);
          }}
        >
          {t("drop")}
        </Button>
        <Button variant="outline" size="md" leftIcon={<ReceiptIcon name="merge" />} onClick={onMerge}>
          {t("merge")}
        </Button>
        <span className="ms-auto">
          <Button variant="secondary" size="md" leftIcon={<Icon name="check" />} onClick={onDone}>
            {t("done")}
          </Button>
        </span>
      </div>
    </div>
  );
}

function MeasuredFields({ line, currency, actions }: Pick<LineEditorProps, "line" | "currency" | "actions">) {
  const t = useTranslations("receipts.review");
  const { typedMoney } = useReceiptWords();
  const settleQuantity = (text: string): string | null => {
    const amount = parseDecimal(text);
    if (amount === null || amount <= 0) return t("quantityWrong");
    void actions.edit(line, { quantity: toThousandths(amount) });
    return null;
  };
  const settlePrice = (text: string): string | null => {
    const priceMinor = typedMinor(text, currency);
    if (priceMinor === undefined) return t("amountWrong");
    void actions.edit(line, { priceMinor });
    return null;
  };
  const settleName = (name: string): null => {
    void actions.edit(line, { name });
    return null;
  };
  return (
    <>
      <SettledInput label={t("name")} value={line.name} maxLength={nameLengthMax} onSettle={settleName} />
      <div className="grid grid-cols-3 gap-3">
        <SettledInput
          label={t("quantity")}
          value={formatThousandths(lineQuantity(line))}
          inputMode="decimal"
          maxLength={12}
          onSettle={settleQuantity}
        />
        <UnitSelect value={line.unit ?? ""} onValueChange={(unit) => void actions.edit(line, { unit: unit || null })} />
        <SettledInput
          label={t("price")}
          value={line.priceMinor === null ? "" : typedMoney(line.priceMinor, currency)}
          inputMode="decimal"
          maxLength={14}
          onSettle={settlePrice}
        />
      </div>
    </>
  );
}

function KeepsUntil({ line, actions }: Pick<LineEditorProps, "line" | "actions">) {
  const t = useTranslations("receipts.review");
  const settle = (text: string): string | null => {
    const day = text ? parseDay(text) : null;
    if (text && !day) return t("dateWrong");
    void actions.edit(line, { expiresOn: day });
    return null;
  };
  return (
    <SettledInput
      label={t("keepsUntil")}
      type="date"
      value={line.expiresOn ?? ""}
      hint={line.expiryReason ? t("estimate", { reason: line.expiryReason }) : undefined}
      onSettle={settle}
    />
  );
}
