import { startTransition, useEffect, useState } from "react";
import { askBook, getReady } from "./dishes/ask-dishes";
import type { BookQuery } from "./dishes/judge-book";
import type { Told } from "./dishes/put-back";

/** Rows come in several goes: what they lead to is asked once. */
const settleMs = 100;

/** `told` is null where nothing was told yet, or the last question found no answer. */
type Heard = { turn: number; householdId: string; told: Told | null };

let turns = 0;
/** Kept for whoever comes back to the list: it stands as it stood. */
let last: Heard | null = null;

async function hear(query: BookQuery, householdId: string): Promise<Heard> {
  const turn = ++turns;
  const answer = await askBook(query);
  const heard = { turn, householdId, told: answer && { query, answer } };
  if (turn > (last?.turn ?? 0)) last = heard;
  return heard;
}

/**
 * What the worker last told of the household's recipes; it stays until there is something newer, so compare it with what
 * holds now. Null while the first answer is on the way.
 * @param query the same value as long as nothing changes; null while it cannot be put yet
 */
export function useJudgedBook(query: BookQuery | null, householdId: string): Heard | null {
  const [heard, setHeard] = useState(() => (last?.told && last.householdId === householdId ? last : null));
  useEffect(() => {
    if (turns === 0) getReady();
  }, []);
  useEffect(() => {
    if (!query) return;
    const ask = async (): Promise<void> => {
      const fresh = await hear(query, householdId);
      startTransition(() => setHeard((before) => (before && before.turn > fresh.turn ? before : fresh)));
    };
    // Who waits for the first answer waits no longer than needed.
    const timer = setTimeout(() => void ask(), turns === 0 ? 0 : settleMs);
    return () => clearTimeout(timer);
  }, [query, householdId]);
  return heard;
}
