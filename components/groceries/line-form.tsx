"use client";

import { useState, type SubmitEvent } from "react";
import { useTranslations } from "use-intl";
import { UnitSelect } from "@/components/pantry/unit-select";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { categories } from "@/lib/catalog/core/category/categories";
import { foodKeyFor } from "@/lib/groceries/client/food/keys";
import type { Knowledge } from "@/lib/groceries/client/knowledge";
import { otherAisle } from "@/lib/groceries/core/aisles";
import type { Line } from "@/lib/groceries/core/lines";
import type { List } from "@/lib/groceries/core/lists";
import { formatThousandths } from "@/lib/kernel/quantity";
import { readAmount } from "@/lib/pantry/core/read-amount";
import { useAisleName } from "./use-aisle-name";
import type { GroceryActions } from "./use-grocery-actions";
import { useProduct } from "./use-product";

type LineFormProps = {
  line: Line;
  lists: readonly List[];
  actions: GroceryActions;
  knowledge: Knowledge | null;
  onDone: (work: Promise<void>) => void;
};

const startOf = (line: Line, minimum: string) => {
  const { quantity = 1000, unit = null } = line.amounts[0] ?? {};
  return {
    amount: formatThousandths(quantity),
    unit: unit ?? "",
    name: line.name,
    note: line.note ?? "",
    category: line.category ?? otherAisle,
    listId: line.listId,
    minimum,
  };
};

/** Corrects a line: how much, what, which, where; and whether it should never run out. */
export function LineForm({ line, lists, actions, knowledge, onDone }: LineFormProps) {
  const t = useTranslations("grocery.details");
  const aisleName = useAisleName();
  const product = useProduct(line.name, knowledge);
  const initial = startOf(line, product?.minimumStock ? formatThousandths(product.minimumStock) : "");
  const [draft, setDraft] = useState(initial);
  const [isChecked, setChecked] = useState(false);
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const quantity = readAmount(draft.amount);
  const minimum = draft.minimum.trim() ? readAmount(draft.minimum) : undefined;
  const minimumUnit = product?.minimumStock ? product.unit : draft.unit || null;
  const name = draft.name.trim();

  const save = async (): Promise<void> => {
    const unit = draft.unit || null;
    const isAmountChanged = draft.amount !== initial.amount || draft.unit !== initial.unit;
    if (draft.minimum !== initial.minimum)
      await actions.setStaple(line, minimum ? { quantity: minimum, unit: minimumUnit } : null, product);
    await actions.edit(line, {
      name,
      food: name === line.name ? line.food : await foodKeyFor(name),
      listId: draft.listId,
      note: draft.note.trim() || null,
      category: draft.category === otherAisle ? null : draft.category,
      amount: isAmountChanged && quantity !== null ? { quantity, unit } : null,
    });
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setChecked(true);
    if (quantity === null || !name || minimum === null) return;
    onDone(save());
  };

  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
      <div className="grid grid-cols-2 gap-3">
        <Input
          label={t("amount")}
          value={draft.amount}
          inputMode="decimal"
          maxLength={12}
          onChange={(event) => change({ amount: event.target.value })}
          error={isChecked && quantity === null ? t("amountWrong") : undefined}
        />
        <UnitSelect value={draft.unit} onValueChange={(unit) => change({ unit })} />
      </div>
      <Input
        label={t("name")}
        value={draft.name}
        maxLength={120}
        onChange={(event) => change({ name: event.target.value })}
        error={isChecked && !name ? t("nameMissing") : undefined}
      />
      <Input
        label={t("note")}
        hint={t("noteHint")}
        value={draft.note}
        maxLength={500}
        onChange={(event) => change({ note: event.target.value })}
      />
      <Select
        label={t("category")}
        value={draft.category}
        options={[...categories, otherAisle].map((value) => ({ value, label: aisleName(value) }))}
        onValueChange={(category) => change({ category })}
      />
      {lists.length > 1 && (
        <Select
          label={t("list")}
          value={draft.listId}
          options={lists.map(({ id, name: label }) => ({ value: id, label }))}
          onValueChange={(listId) => change({ listId })}
        />
      )}
      <Input
        label={t("staple", { unit: minimumUnit ?? t("unitNone") })}
        hint={t("stapleHint")}
        value={draft.minimum}
        inputMode="decimal"
        maxLength={12}
        onChange={(event) => change({ minimum: event.target.value })}
        error={isChecked && minimum === null ? t("amountWrong") : undefined}
      />
      <Button type="submit" variant="primary" size="lg" fullWidth>
        {t("save")}
      </Button>
      <Button variant="ghost" size="lg" fullWidth onClick={() => onDone(actions.remove(line))}>
        {t("remove")}
      </Button>
    </form>
  );
}
