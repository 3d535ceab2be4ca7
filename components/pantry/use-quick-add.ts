"use client";

import { useRef, useState } from "react";
import type { Day } from "@/lib/kernel/day";
import { estimateFresh, understand } from "@/lib/pantry/client/food-knowledge";
import type { Estimate } from "@/lib/pantry/core/handling";
import type { QuickAdd } from "@/lib/pantry/core/quick-add";
import type { Location } from "@/lib/sync/core/entities";

type Suggestion = { read: QuickAdd | null; location: Location; estimate: Estimate | null };

const nothing: Suggestion = { read: null, location: "pantry", estimate: null };

/** What a line and, if the person has chosen one, a place lead to. */
async function suggest(text: string, chosen: Location | null, today: Day): Promise<Suggestion> {
  const read = await understand(text);
  if (!read) return { ...nothing, location: chosen ?? nothing.location };
  const location = chosen ?? read.location;
  return { read, location, estimate: await estimateFresh(read, location, today) };
}

/** State of the add form: what was typed and chosen, and what the catalog makes of it. */
export function useQuickAdd(today: Day) {
  const [text, setText] = useState("");
  const [chosenLocation, setChosenLocation] = useState<Location | null>(null);
  const [chosenDay, setChosenDay] = useState<string | null>(null);
  const [suggestion, setSuggestion] = useState<Suggestion>(nothing);
  const latest = useRef(0);

  /** The first answers wait for the catalog's chunk; an answer to older text must not overwrite a newer one. */
  const ask = async (line: string, place: Location | null): Promise<Suggestion> => {
    const turn = ++latest.current;
    const found = await suggest(line, place, today);
    if (turn === latest.current) setSuggestion(found);
    return found;
  };

  return {
    text,
    suggestion,
    location: chosenLocation ?? suggestion.location,
    expiresOn: chosenDay ?? suggestion.estimate?.expiresOn ?? "",
    hasChosenDay: chosenDay !== null,
    type: (line: string) => {
      setText(line);
      void ask(line, chosenLocation);
    },
    choosePlace: (place: Location) => {
      setChosenLocation(place);
      void ask(text, place);
    },
    chooseDay: setChosenDay,
    /** The suggestion for what stands there now, also when the last one is still on its way. */
    settle: () => ask(text, chosenLocation),
  };
}
