"use client";

import { useDeferredValue, useMemo } from "react";
import { buildSuggestions, suggest, type Known } from "@/lib/groceries/core/suggestions";
import { typedLast } from "@/lib/groceries/core/split-asks";
import { useRows } from "@/lib/sync/client/rows";
import { useFoodTools } from "./use-knowledge";

const dayMs = (day: string | null): number => (day ? Date.parse(`${day}T12:00:00Z`) : 0);

/** What the household asked for, bought and taught, as suggestions for what is being typed. @param isOn while the field is used */
export function useSuggestions(text: string, isOn: boolean): readonly Known[] {
  const items = useDeferredValue(useRows("groceryItem"));
  const lots = useDeferredValue(useRows("lot"));
  const products = useDeferredValue(useRows("product"));
  const tools = useFoodTools(isOn);
  const index = useMemo(() => {
    const known: Known[] = [];
    if (!isOn) return buildSuggestions(known);
    for (const { name, category, checkedAt } of items.values())
      known.push({ name, category, count: 1, lastMs: checkedAt ?? 0 });
    for (const { name, category, purchasedOn } of lots.values())
      known.push({ name, category, count: 1, lastMs: dayMs(purchasedOn) });
    for (const { name, category } of products.values()) known.push({ name, category, count: 1, lastMs: 0 });
    // What the household never had comes after what it had.
    for (const { name, category } of tools?.foods ?? []) known.push({ name, category, count: 0, lastMs: 0 });
    return buildSuggestions(known);
  }, [isOn, items, lots, products, tools]);
  return useMemo(() => suggest(index, typedLast(text).name, Date.now()), [index, text]);
}
