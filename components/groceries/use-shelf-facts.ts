"use client";

import { useDeferredValue, useMemo } from "react";
import { useSignedIn } from "@/components/shell/signed-in";
import { useTimeZone, useToday } from "@/components/shell/use-household";
import type { Knowledge } from "@/lib/groceries/client/knowledge";
import { openLists } from "@/lib/groceries/core/lists";
import type { Line } from "@/lib/groceries/core/lines";
import type { RunOut } from "@/lib/groceries/core/run-out";
import { snoozedFoods } from "@/lib/groceries/core/snooze";
import type { Stock } from "@/lib/groceries/core/at-home";
import { addDays, type Day } from "@/lib/kernel/day";
import type { Lot } from "@/lib/pantry/core/lot";
import { useRow, useRows } from "@/lib/sync/client/rows";
import { useNowMs } from "./use-knowledge";

/** What runs out later than this is not yet worth a thought. */
const soonDays = 5;
const forecastsMax = 3;

/** What the shelves and receipts say about the list. Worked out behind what is typed and ticked. */
export function useShelfFacts(knowledge: Knowledge | null) {
  const today = useToday();
  const timeZone = useTimeZone();
  const nowMs = useNowMs();
  const household = useRow("household", useSignedIn().householdId);
  const lots = useDeferredValue(useRows("lot"));
  const events = useDeferredValue(useRows("lotEvent"));
  const products = useDeferredValue(useRows("product"));
  const items = useDeferredValue(useRows("groceryItem"));
  const lists = useDeferredValue(useRows("groceryList"));

  const byKind = useMemo(() => knowledge?.lotsByKind(lots.values(), knowledge.kindOf), [knowledge, lots]);

  const staples = useMemo(() => {
    if (!knowledge || !byKind) return [];
    const snoozed = snoozedFoods(items.values(), nowMs);
    // What waits on an archived list is not going to be bought.
    const used = new Set(openLists(lists.values()).map(({ id }) => id));
    const wanted = [...items.values()].filter((item) => used.has(item.listId));
    return knowledge.missingStaples(
      products.values(),
      (food) => byKind.get(food) ?? [],
      wanted,
      knowledge.foodKeyOf,
      (food) => snoozed.has(food),
    );
  }, [knowledge, byKind, products, items, lists, nowMs]);

  const forecasts = useMemo((): (RunOut & { food: string })[] => {
    if (!knowledge) return [];
    const uses = knowledge.usesByLot(events.values());
    const lotsByFood = new Map<string, Lot[]>();
    for (const lot of lots.values()) {
      const food = knowledge.kindOf(lot.name);
      const same = lotsByFood.get(food);
      if (same) same.push(lot);
      else lotsByFood.set(food, [lot]);
    }
    const latest: Day = addDays(today, soonDays);
    return [...lotsByFood]
      .flatMap(([food, same]) => {
        const found = knowledge.forecastRunOut(same, uses, today, timeZone);
        return found && found.runsOutOn <= latest ? [{ ...found, food }] : [];
      })
      .sort((a, b) => (a.runsOutOn < b.runsOutOn ? -1 : 1));
  }, [knowledge, lots, events, today, timeZone]);

  return {
    today,
    staples,
    forecasts,
    forecastsMax,
    currency: household?.currency ?? null,
    /** What of a line is at home already, whatever it is called there. */
    atHome: (line: Line): Stock | null =>
      knowledge && byKind ? knowledge.stockOf(byKind.get(knowledge.kindOf(line.name)) ?? []) : null,
  };
}

export type ShelfFacts = ReturnType<typeof useShelfFacts>;
