"use client";

import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import type { Total } from "@/lib/catalog/core/units/add-quantities";
import { addAsks, type Ask } from "@/lib/groceries/core/ask";
import { createList, firstListIdOf, openLists } from "@/lib/groceries/core/lists";
import { rowsStore } from "@/lib/sync/client/rows";
import { normalName } from "@/lib/sync/core/named-id";
import { usePerform } from "./use-perform";

/** Something to buy, in as many amounts as it is told in; none for "some". @property note what for */
export type Wanted = { name: string; buy: readonly Total[]; note: string | null };

const nameLengthMax = 120;
const onePiece = 1000;

const wholeUnits = new Set([null, "g", "ml"]);

/** Nobody asks a shop for a third of a gram or two thirds of an onion. */
const buyable = (quantity: number, unit: string | null): number =>
  Math.max(1, wholeUnits.has(unit) ? Math.ceil(quantity / 1000) * 1000 : Math.ceil(quantity / 10) * 10);

const startCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the catalog knows of each, or the bare name where its chunk cannot be had. */
async function asksOf(wanted: readonly Wanted[]): Promise<Ask[]> {
  const reading = await import("@/lib/groceries/core/read-asks").catch(() => null);
  return wanted.flatMap(({ name, buy, note }) => {
    const plain = startCase(name).slice(0, nameLengthMax);
    const read = reading?.readAsk(plain);
    const about = {
      name: plain,
      food: read?.food ?? normalName(plain),
      category: read?.category ?? null,
      note,
    };
    const amounts = buy.length > 0 ? buy : [{ quantity: onePiece, unit: null }];
    return amounts.map(({ quantity, unit }) => ({ ...about, quantity: buyable(quantity, unit), unit }));
  });
}

/** Puts what a dish or a week needs on the household's first list, which is made if there is none. */
export function useAddToList() {
  const t = useTranslations("recipes.said");
  const groceries = useTranslations("grocery");
  const { householdId } = useSignedIn();
  const { perform, now } = usePerform();

  return async (wanted: readonly Wanted[]): Promise<boolean> => {
    const asks = await asksOf(wanted);
    const lists = [...rowsStore("groceryList").getState().values()];
    const known = openLists(lists)[0];
    const listId = known?.id ?? firstListIdOf(householdId);
    const made = known ? [] : createList(listId, groceries("firstListName"), lists);
    const change = addAsks(asks, listId, rowsStore("groceryItem").getState(), now());
    return perform({ drafts: [...made, ...change.drafts], back: change.back }, t("added", { count: wanted.length }));
  };
}
