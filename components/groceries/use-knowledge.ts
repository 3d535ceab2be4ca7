"use client";

import { startTransition, useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { keysStore, learnKeys } from "@/lib/groceries/client/food/keys";
import { knowledgeOf, loadFoodTools, type FoodTools, type Knowledge } from "@/lib/groceries/client/knowledge";
import { nextTask } from "@/lib/pwa/next-task";
import { useRows } from "@/lib/sync/client/rows";

/**
 * What works things out about food, once its chunk has come; null until then.
 * @param isWanted false while something more urgent is on its way
 */
export function useFoodTools(isWanted: boolean): FoodTools | null {
  const [tools, setTools] = useState<FoodTools | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    const take = (loaded: FoodTools | null) => !isGone && startTransition(() => setTools(loaded));
    // Asking for a chunk takes a moment itself, which is not to come on top of drawing what it was waited for.
    void nextTask().then(loadFoodTools).then(take);
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return tools;
}

/** Has the catalog tell of every name the list may be compared with: what is wanted and at home first, then what was paid for. */
function useLearning(isWanted: boolean): void {
  const items = useDeferredValue(useRows("groceryItem"));
  const lots = useDeferredValue(useRows("lot"));
  const products = useDeferredValue(useRows("product"));
  const receiptLines = useDeferredValue(useRows("receiptLine"));
  useEffect(() => {
    if (!isWanted) return;
    const named = [...items.values(), ...products.values(), ...lots.values(), ...receiptLines.values()];
    void learnKeys(named.map(({ name }) => name));
  }, [isWanted, items, lots, products, receiptLines]);
}

/** What the catalog has told of so far. It tells often, and what that changes is drawn between what people do. */
function useKeys() {
  const [byName, setByName] = useState(() => keysStore.getState().byName);
  useEffect(() => {
    const follow = () => startTransition(() => setByName(keysStore.getState().byName));
    follow();
    return keysStore.subscribe(follow);
  }, []);
  return byName;
}

/** What is known of food, as soon as there is anything; null until then. */
export function useKnowledge(isWanted: boolean): Knowledge | null {
  const tools = useFoodTools(isWanted);
  useLearning(isWanted);
  const byName = useKeys();
  return useMemo(() => (tools && byName ? knowledgeOf(tools, byName) : null), [tools, byName]);
}

const tickMs = 20_000;

function everyTick(notify: () => void): () => void {
  const timer = setInterval(notify, tickMs);
  return () => clearInterval(timer);
}

const tickedNow = (): number => Math.floor(Date.now() / tickMs) * tickMs;

/** Epoch milliseconds, renewed a few times a minute: for what ends by itself. */
export const useNowMs = (): number => useSyncExternalStore(everyTick, tickedNow, tickedNow);
