"use client";

import { useState, type SubmitEvent } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { formatThousandths } from "@/lib/kernel/quantity";
import type { Lot } from "@/lib/pantry/core/lot";
import { readAmount } from "@/lib/pantry/core/read-amount";
import type { PantryActions } from "./use-pantry-actions";
import { usePantryWords } from "./use-pantry-words";

type CountFormProps = { lot: Lot; actions: PantryActions; onDone: () => void };

/** "There are three": what somebody counts stands, whatever was noted. */
export function CountForm({ lot, actions, onDone }: CountFormProps) {
  const t = useTranslations("pantry.countForm");
  const words = usePantryWords();
  const [text, setText] = useState(formatThousandths(lot.quantity));
  const [isChecked, setChecked] = useState(false);
  const counted = /^0+([.,]0*)?$/.test(text.trim()) ? 0 : readAmount(text);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setChecked(true);
    if (counted === null) return;
    onDone();
    void actions.count(lot, counted);
  };
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
      <Input
        label={lot.unit ? `${t("label")} (${lot.unit})` : t("label")}
        value={text}
        inputMode="decimal"
        maxLength={12}
        hint={t("hint", { amount: words.amount(lot.quantity, lot.unit) })}
        error={isChecked && counted === null ? t("wrong") : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" variant="primary" size="lg" fullWidth>
        {t("save")}
      </Button>
    </form>
  );
}
