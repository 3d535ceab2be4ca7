"use client";

import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import type { Knowledge } from "@/lib/groceries/client/knowledge";
import { aisleOrder } from "@/lib/groceries/core/aisles";
import { itemsOfList } from "@/lib/groceries/core/handling";
import { linesOf, sumSameUnits, type Line } from "@/lib/groceries/core/lines";
import { aislePlaceOf, archivedLists, firstListIdOf, openLists, type List } from "@/lib/groceries/core/lists";
import { useRows } from "@/lib/sync/client/rows";

/** The list everybody begins with, before the first thing on it has made it. */
const unwritten = (id: string, name: string): List => ({
  id,
  name,
  tags: [],
  storeId: null,
  position: null,
  color: null,
  archivedAt: null,
});

/** The lists of the household, the one that is looked at, and its lines. */
export function useGroceryList(knowledge: Knowledge | null) {
  const t = useTranslations("grocery");
  const { householdId } = useSignedIn();
  const listRows = useRows("groceryList");
  const items = useRows("groceryItem");
  const aisles = useRows("aisle");
  const [selectedId, select] = useState<string | null>(null);

  const lists = useMemo(() => openLists(listRows.values()), [listRows]);
  const first = lists[0] ?? unwritten(firstListIdOf(householdId), t("firstListName"));
  const list = lists.find(({ id }) => id === selectedId) ?? first;
  const isFirst = list.id === first.id;
  const sum = knowledge ? knowledge.addQuantities : sumSameUnits;
  const lines = useMemo(() => {
    const known = new Set(listRows.keys()).add(first.id);
    return linesOf(itemsOfList(items.values(), list.id, known, isFirst), list.id, sum);
  }, [items, listRows, list.id, first.id, isFirst, sum]);
  const order = useMemo(() => aisleOrder(aisles.values(), aislePlaceOf(list)), [aisles, list]);

  return {
    lists: lists.length ? lists : [first],
    archived: useMemo(() => archivedLists(listRows.values()), [listRows]),
    list,
    isFirst,
    isWritten: listRows.has(list.id),
    select,
    items,
    aisles,
    order,
    sum,
    open: useMemo(() => lines.filter((line: Line) => line.state === "open"), [lines]),
    taken: useMemo(() => lines.filter((line: Line) => line.state === "taken"), [lines]),
  };
}

export type GroceryList = ReturnType<typeof useGroceryList>;
