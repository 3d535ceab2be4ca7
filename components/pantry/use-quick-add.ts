"use client";

import { useRef, useState } from "react";
import type { Day } from "@/lib/kernel/day";
import { estimateFresh, understand } from "@/lib/pantry/client/food-knowledge";
import type { Estimate } from "@/lib/pantry/core/handling";
import type { QuickAdd } from "@/lib/pantry/core/quick-add";
import { isCategory } from "@/lib/catalog/core/category/categories";
import type { Product } from "@/lib/pantry/core/products";
import type { Location } from "@/lib/sync/core/locations";
import { useTaught } from "./use-taught";

type Taught = ReturnType<typeof useTaught>;

type Suggestion = { read: QuickAdd | null; productId: string | null; location: Location; estimate: Estimate | null };

const nothing: Suggestion = { read: null, productId: null, location: "pantry", estimate: null };

/** What a line and, if the person has chosen one, a place lead to. */
async function suggest(text: string, chosen: Location | null, today: Day, taught: Taught): Promise<Suggestion> {
  const understood = await understand(text);
  if (!understood) return { ...nothing, location: chosen ?? nothing.location };
  const product = taught.byBarcode(text) ?? taught.product({ productId: null, name: understood.name });
  const read = product ? { ...understood, ...known(understood, product, text) } : understood;
  const location = chosen ?? product?.location ?? read.location;
  const own =
    location === "freezer" ? null : taught.unopened({ productId: product?.id ?? null, name: read.name }, today);
  return {
    read,
    productId: product?.id ?? null,
    location,
    estimate: own ?? (await estimateFresh(read, location, today)),
  };
}

/** What the household knows of a product that was typed by name, or by its barcode. */
function known(understood: QuickAdd, product: Product, text: string): Partial<QuickAdd> {
  const isBarcode = /^\d{8,14}$/.test(text.trim());
  return {
    category: isCategory(product.category ?? "") ? (product.category as QuickAdd["category"]) : understood.category,
    ...(isBarcode && { name: product.name, quantity: 1000, unit: product.unit }),
  };
}

/** State of the add form: what was typed and chosen, and what the catalog makes of it. */
export function useQuickAdd(today: Day) {
  const [text, setText] = useState("");
  const [chosenLocation, setChosenLocation] = useState<Location | null>(null);
  /** Undefined until somebody chooses; null while what they type means no day. */
  const [chosenDay, setChosenDay] = useState<string | null | undefined>(undefined);
  const [suggestion, setSuggestion] = useState<Suggestion>(nothing);
  const latest = useRef(0);
  const taught = useTaught();

  /** The first answers wait for the catalog's chunk; an answer to older text must not overwrite a newer one. */
  const ask = async (line: string, place: Location | null): Promise<Suggestion> => {
    const turn = ++latest.current;
    const found = await suggest(line, place, today, taught);
    if (turn === latest.current) setSuggestion(found);
    return found;
  };

  return {
    text,
    suggestion,
    location: chosenLocation ?? suggestion.location,
    expiresOn: chosenDay ?? (chosenDay === undefined ? suggestion.estimate?.expiresOn : undefined) ?? "",
    hasChosenDay: chosenDay !== undefined,
    isDayWrong: chosenDay === null,
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
