"use client";

import { useEffect, useMemo, useState } from "react";
import type { Reconciled } from "@/lib/groceries/core/bought";
import { itemsOfList } from "@/lib/groceries/core/handling";
import { linesOf, type Line } from "@/lib/groceries/core/lines";
import { openLists } from "@/lib/groceries/core/lists";
import { keptItems, type Receipt, type ReceiptLine } from "@/lib/receipts/core/review/receipt";
import type { Outcome } from "@/lib/receipts/client/outcomes";
import { useRows } from "@/lib/sync/client/rows";

const loadMatching = () => import("@/lib/groceries/core/bought").catch(() => null);
type Matching = NonNullable<Awaited<ReturnType<typeof loadMatching>>>;

/** Knowing that courgettes are zucchini takes the catalog, which comes after the page. Null until then. */
function useMatching(): Matching | null {
  const [matching, setMatching] = useState<Matching | null>(null);
  useEffect(() => {
    let isGone = false;
    void loadMatching().then((loaded) => !isGone && setMatching(loaded));
    return () => {
      isGone = true;
    };
  }, []);
  return matching;
}

/** @property outcome what confirming would do to the lists */
export type ListMatch = { byBought: Reconciled["byBought"]; missed: readonly Line[]; outcome: Outcome };

/** How a receipt meets the shopping lists; null while that is not known, and where there is no list to meet. */
export function useListMatch(receipt: Receipt, lines: readonly ReceiptLine[]): (ListMatch & Drafts) | null {
  const matching = useMatching();
  const lists = useRows("groceryList");
  const items = useRows("groceryItem");
  const wanted = useMemo(() => {
    const open = openLists(lists.values());
    const ids = new Set(open.map(({ id }) => id));
    return open.flatMap((list, index) => linesOf(itemsOfList(items.values(), list.id, ids, index === 0), list.id));
  }, [lists, items]);
  const bought = keptItems(lines)
    .map(({ id, name }) => `${id}\t${name}`)
    .join("\n");
  return useMemo(() => {
    if (!matching || wanted.length === 0) return null;
    const things = bought.split("\n").flatMap((text) => {
      const [id, name] = text.split("\t");
      return id && name ? [{ id, name }] : [];
    });
    const isOfTrip = (listId: string): boolean =>
      receipt.storeId !== null && lists.get(listId)?.storeId === receipt.storeId;
    const { byBought, missed } = matching.matchBought(things, wanted, isOfTrip);
    const { drafts, back } = matching.takeOffBought({ byBought, missed }, wanted);
    const ticked = [...new Set([...byBought.values()].map(({ name }) => name))];
    return { byBought, missed, drafts, outcome: { ticked, missed: missed.map(({ name }) => name), back } };
  }, [matching, wanted, bought, lists, receipt.storeId]);
}

type Drafts = { drafts: ReturnType<Matching["takeOffBought"]>["drafts"] };
export type KnownListMatch = ListMatch & Drafts;
