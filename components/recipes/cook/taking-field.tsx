"use client";

import { useId } from "react";
import { useTranslations } from "use-intl";
import { classNames } from "@/components/ui/class-names";
import { controlStyle } from "@/components/ui/field-frame";
import { Select } from "@/components/ui/select";
import type { Taking } from "@/lib/recipes/core/kitchen/takings";
import { useRecipeWords } from "../use-recipe-words";

/** What a person says was used: decimal text for what can be measured, a share for what cannot. */
export type Said = { text: string; share: "none" | "half" | "all" };

const shares = ["none", "half", "all"] as const;
const shareWords = { none: "usedNone", half: "usedHalf", all: "usedAll" } as const;

type TakingFieldProps = { taking: Taking; said: Said; isWrong: boolean; onSay: (said: Said) => void };

/** One lot and how much of it went into the pot. */
export function TakingField({ taking, said, isWrong, onSay }: TakingFieldProps) {
  const t = useTranslations("recipes.cooked");
  const words = useRecipeWords();
  const id = useId();
  const { lot, quantity, isEstimate } = taking;
  const there = words.amount({ quantity: lot.quantity, unit: lot.unit });
  if (quantity === null)
    return (
      <li className="py-3">
        <Select
          label={t("unknown", { name: lot.name })}
          hint={t("of", { amount: there })}
          value={said.share}
          options={shares.map((value) => ({ value, label: t(shareWords[value]) }))}
          onValueChange={(share) => onSay({ ...said, share })}
        />
      </li>
    );
  return (
    <li className="flex items-center gap-3 py-3">
      <div className="min-w-0 flex-1">
        <p className="font-medium">{lot.name}</p>
        <p id={`${id}-of`} className="text-sm text-ink-soft">
          {t("of", { amount: there })}
          {isEstimate && `, ${t("estimate")}`}
        </p>
        {isWrong && (
          <p id={`${id}-wrong`} className="text-sm text-error-ink">
            {t("amountWrong", { most: there })}
          </p>
        )}
      </div>
      <div className="relative w-28 shrink-0">
        <input
          aria-label={t("amount", { name: lot.name })}
          aria-describedby={isWrong ? `${id}-wrong` : `${id}-of`}
          aria-invalid={isWrong || undefined}
          inputMode="decimal"
          maxLength={12}
          value={said.text}
          onChange={(event) => onSay({ ...said, text: event.target.value })}
          className={classNames(controlStyle, lot.unit && "pe-12!")}
        />
        {lot.unit && (
          <span
            aria-hidden="true"
            className="pointer-events-none absolute inset-y-0 end-3 flex max-w-10 items-center truncate text-sm text-ink-soft"
          >
            {lot.unit}
          </span>
        )}
      </div>
    </li>
  );
}
