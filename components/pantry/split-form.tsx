"use client";

import { useState, type SubmitEvent } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import type { Lot } from "@/lib/pantry/core/lot";
import { readAmount } from "@/lib/pantry/core/read-amount";
import type { PantryActions } from "./use-pantry-actions";
import { usePantryWords } from "./use-pantry-words";

type SplitFormProps = { lot: Lot; actions: PantryActions; onDone: () => void };

/** Part of a lot becomes a line of its own. */
export function SplitForm({ lot, actions, onDone }: SplitFormProps) {
  const t = useTranslations("pantry.splitForm");
  const words = usePantryWords();
  const [text, setText] = useState("");
  const [isChecked, setChecked] = useState(false);
  const amount = readAmount(text);
  const isGood = amount !== null && amount < lot.quantity;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!isGood) return;
    onDone();
    void actions.split(lot, amount);
  };
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
      <Input
        label={lot.unit ? `${t("label")} (${lot.unit})` : t("label")}
        value={text}
        inputMode="decimal"
        maxLength={12}
        hint={t("hint", { amount: words.amount(lot.quantity, lot.unit) })}
        error={isChecked && !isGood ? t("wrong") : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" variant="primary" size="lg" fullWidth>
        {t("save")}
      </Button>
    </form>
  );
}
