"use client";

import { useTranslations } from "use-intl";
import type { Day } from "@/lib/kernel/day";
import type { Lot } from "@/lib/pantry/core/lot";
import { ExpiryChip } from "./expiry-chip";
import { usePantryWords } from "./use-pantry-words";

type LotRowProps = { lot: Lot; today: Day; onSelect: (lot: Lot) => void; showsPlace?: boolean };

/** One lot as a line that opens what can be done with it. Lines out of view cost no layout. */
export function LotRow({ lot, today, onSelect, showsPlace = false }: LotRowProps) {
  const t = useTranslations("pantry");
  const words = usePantryWords();
  const facts = [
    words.amount(lot.quantity, lot.unit),
    lot.openedOn && t("opened"),
    showsPlace && t(`places.${lot.location}`),
  ].filter(Boolean);
  return (
    <li className="[contain-intrinsic-size:auto_4.25rem] [content-visibility:auto]">
      <button
        type="button"
        onClick={() => onSelect(lot)}
        className="flex min-h-17 w-full items-center gap-3 px-4 py-2.5 text-left transition-colors -outline-offset-2 hover:bg-sunken"
      >
        <span className="min-w-0 flex-1">
          <span className="line-clamp-2 font-medium">{lot.name}</span>
          <span className="block text-sm text-ink-soft">{facts.join(", ")}</span>
        </span>
        <ExpiryChip lot={lot} today={today} />
      </button>
    </li>
  );
}
