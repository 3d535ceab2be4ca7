"use client";

import { Chip, type ChipTone } from "@/components/ui/chip";
import type { IconName } from "@/components/ui/icon";
import type { Day } from "@/lib/kernel/day";
import { expiryOf, type ExpiryLevel } from "@/lib/pantry/core/expiry";
import type { Lot } from "@/lib/pantry/core/lot";
import { usePantryWords } from "./use-pantry-words";

/** Colour, shape and words say the same thing. */
const lookByLevel: Record<ExpiryLevel, { tone: ChipTone; icon?: IconName }> = {
  over: { tone: "error", icon: "warning" },
  today: { tone: "error", icon: "warning" },
  soon: { tone: "warning", icon: "clock" },
  later: { tone: "good", icon: "leaf" },
  undated: { tone: "plain" },
};

export function ExpiryChip({ lot, today }: { lot: Lot; today: Day }) {
  const words = usePantryWords();
  const expiry = expiryOf(lot, today);
  return <Chip {...lookByLevel[expiry.level]} label={words.due(lot, expiry)} />;
}
