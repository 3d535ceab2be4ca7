"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { loadKnowledge, type Knowledge } from "@/lib/groceries/client/knowledge";

/**
 * What the catalog knows, once its chunk has come; null until then.
 * @param isWanted false while something more urgent is on its way
 */
export function useKnowledge(isWanted = true): Knowledge | null {
  const [knowledge, setKnowledge] = useState<Knowledge | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    void loadKnowledge().then((loaded) => !isGone && setKnowledge(loaded));
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return knowledge;
}

const tickMs = 20_000;

function everyTick(notify: () => void): () => void {
  const timer = setInterval(notify, tickMs);
  return () => clearInterval(timer);
}

const tickedNow = (): number => Math.floor(Date.now() / tickMs) * tickMs;

/** Epoch milliseconds, renewed a few times a minute: for what ends by itself. */
export const useNowMs = (): number => useSyncExternalStore(everyTick, tickedNow, tickedNow);
