"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { ToggleChip } from "@/components/ui/chip";
import type { Day } from "@/lib/kernel/day";
import { expiryOf } from "@/lib/pantry/core/expiry";
import type { Lot } from "@/lib/pantry/core/lot";
import { likelyPortions } from "@/lib/pantry/core/portions";
import { wasteReasons, type WasteReason } from "@/lib/pantry/core/stock";
import type { PantryActions } from "./use-pantry-actions";
import { usePantryWords } from "./use-pantry-words";

type WasteFormProps = { lots: readonly Lot[]; today: Day; actions: PantryActions; onDone: () => void };

/** How much goes and why: one tap on the reason does it. What is too old is asked about first. */
export function WasteForm({ lots, today, actions, onDone }: WasteFormProps) {
  const t = useTranslations("pantry.wasteForm");
  const words = usePantryWords();
  const [amount, setAmount] = useState<number | null>(null);
  const only = lots.length === 1 ? lots[0] : undefined;
  const isOver = lots.every((lot) => expiryOf(lot, today).level === "over");
  const throwAway = (reason: WasteReason) => {
    onDone();
    void (only ? actions.waste(only, amount ?? only.quantity, reason) : actions.wasteAll(lots, reason));
  };
  return (
    <div className="flex flex-col gap-5">
      {only && likelyPortions(only).length > 0 && (
        <fieldset>
          <legend className="pb-2 text-sm font-medium">{t("amount")}</legend>
          <div className="flex flex-wrap gap-2">
            {likelyPortions(only).map((portion) => (
              <ToggleChip
                key={portion}
                label={words.amount(portion, only.unit)}
                pressed={amount === portion}
                onToggle={() => setAmount(portion)}
              />
            ))}
            <ToggleChip label={t("all")} pressed={amount === null} onToggle={() => setAmount(null)} />
          </div>
        </fieldset>
      )}
      <div>
        <h3 id="reason-title" className="pb-2 text-sm font-medium">
          {t("reason")}
        </h3>
        <div role="group" aria-labelledby="reason-title" className="grid grid-cols-1 gap-2 min-[360px]:grid-cols-2">
          {wasteReasons.map((reason) => (
            <Button
              key={reason}
              variant={isOver && reason === "expired" ? "primary" : "outline"}
              size="lg"
              onClick={() => throwAway(reason)}
            >
              {t(`reasons.${reason}`)}
            </Button>
          ))}
        </div>
        <p className="pt-3 text-sm text-ink-soft">{t("text")}</p>
      </div>
    </div>
  );
}
