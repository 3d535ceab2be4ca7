"use client";

import { useState, type SubmitEvent } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { categories, isCategory, type Category } from "@/lib/catalog/core/category/categories";
import { formatThousandths } from "@/lib/kernel/quantity";
import type { Day } from "@/lib/kernel/day";
import type { Lot } from "@/lib/pantry/core/lot";
import { readAmount } from "@/lib/pantry/core/read-amount";
import { dateKinds } from "@/lib/sync/core/entities";
import { locations } from "@/lib/sync/core/locations";
import { DateField } from "./date-field";
import type { PantryActions } from "./use-pantry-actions";
import { UnitSelect } from "./unit-select";

type EditLotFormProps = { lot: Lot; today: Day; actions: PantryActions; onDone: () => void };
type DateKind = (typeof dateKinds)[number];

const startOf = (lot: Lot) => ({
  name: lot.name,
  amount: formatThousandths(lot.quantity),
  unit: lot.unit ?? "",
  location: lot.location,
  expiresOn: (lot.expiresOn ?? "") as string | null,
  dateKind: (lot.dateKind ?? "best_before") as DateKind,
  category: (lot.category && isCategory(lot.category) ? lot.category : "") as Category | "",
  notes: lot.notes ?? "",
});

/** Corrects what is noted about a lot. Mounted anew for each lot, so that it starts from what that lot says. */
export function EditLotForm({ lot, today, actions, onDone }: EditLotFormProps) {
  const t = useTranslations("pantry");
  const [draft, setDraft] = useState(() => startOf(lot));
  const [isChecked, setChecked] = useState(false);
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const quantity = readAmount(draft.amount);
  const isComplete = draft.name.trim() !== "" && quantity !== null && draft.expiresOn !== null;

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!isComplete) return;
    const hasDate = Boolean(draft.expiresOn);
    const isEstimate = hasDate && draft.dateKind === "estimate";
    const patch = {
      name: draft.name.trim(),
      unit: draft.unit || null,
      location: draft.location,
      expiresOn: draft.expiresOn || null,
      dateKind: hasDate ? draft.dateKind : null,
      expiryReason: isEstimate ? lot.expiryReason : null,
      category: draft.category || (lot.category && !isCategory(lot.category) ? lot.category : null),
      notes: draft.notes.trim() || null,
    };
    onDone();
    void actions.edit(lot, patch, quantity);
  };

  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
      <Input
        label={t("form.name")}
        value={draft.name}
        maxLength={120}
        onChange={(event) => change({ name: event.target.value })}
        error={isChecked && !draft.name.trim() ? t("form.nameMissing") : undefined}
      />
      <div className="grid grid-cols-2 gap-3">
        <Input
          label={t("form.quantity")}
          value={draft.amount}
          inputMode="decimal"
          maxLength={12}
          onChange={(event) => change({ amount: event.target.value })}
          error={isChecked && quantity === null ? t("form.quantityWrong") : undefined}
        />
        <UnitSelect value={draft.unit} onValueChange={(unit) => change({ unit })} />
      </div>
      <Select
        label={t("form.place")}
        value={draft.location}
        options={locations.map((value) => ({ value, label: t(`places.${value}`) }))}
        onValueChange={(location) => change({ location })}
      />
      <DateField
        label={t("form.expiresOn")}
        value={draft.expiresOn ?? ""}
        today={today}
        onValueChange={(expiresOn) =>
          // A date somebody types is one they read off a package.
          change({ expiresOn, dateKind: draft.dateKind === "estimate" ? "best_before" : draft.dateKind })
        }
      />
      <div className="grid grid-cols-2 gap-3">
        <Select
          label={t("form.dateKind")}
          value={draft.dateKind}
          options={dateKinds.map((value) => ({ value, label: t(`form.dateKinds.${value}`) }))}
          onValueChange={(dateKind) => change({ dateKind })}
        />
        <Select<Category | "">
          label={t("form.category")}
          value={draft.category}
          options={[
            { value: "", label: t("form.categoryNone") },
            ...categories.map((value) => ({ value, label: t(`categories.${value}`) })),
          ]}
          onValueChange={(category) => change({ category })}
        />
      </div>
      <Input
        label={t("form.notes")}
        value={draft.notes}
        maxLength={2000}
        onChange={(event) => change({ notes: event.target.value })}
      />
      <Button type="submit" variant="primary" size="lg" fullWidth>
        {t("form.save")}
      </Button>
    </form>
  );
}
