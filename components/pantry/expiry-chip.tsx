"use client";

import { Chip, type ChipTone } from "@/components/ui/chip";
import type { IconName } from "@/components/ui/icon";
import type { Day } from "@/lib/kernel/day";
import { expiryOf, type ExpiryLevel } from "@/lib/pantry/core/expiry";
import type { Lot } from "@/lib/pantry/core/lot";
import { usePantryWords } from "./use-pantry-words";

type Kind = NonNullable<Lot["dateKind"]>;
type Look = { tone: ChipTone; icon?: IconName };

/**
 * Colour, shape and words say the same thing. A use-by date is a limit: passed, it is an error. A best-before date is
 * advice, and an estimate is ours: passed, both are a warning to look and smell.
 */
function lookOf(kind: Kind, level: ExpiryLevel): Look {
  if (level === "undated") return { tone: "plain" };
  if (kind === "use_by") {
    if (level === "over") return { tone: "error", icon: "stop" };
    return level === "later" ? { tone: "good", icon: "warning" } : { tone: "error", icon: "warning" };
  }
  const icon = kind === "best_before" ? "calendar" : "clock";
  return level === "later" ? { tone: "good", icon } : { tone: "warning", icon };
}

export function ExpiryChip({ lot, today }: { lot: Lot; today: Day }) {
  const words = usePantryWords();
  const expiry = expiryOf(lot, today);
  return <Chip {...lookOf(lot.dateKind ?? "estimate", expiry.level)} label={words.due(lot, expiry)} />;
}
