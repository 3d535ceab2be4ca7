"use client";

import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { useTimeZone } from "@/components/shell/use-household";
import { showToast } from "@/components/ui/toast";
import { understandAsks } from "@/lib/groceries/client/food/understand";
import type { Knowledge } from "@/lib/groceries/client/knowledge";
import { learnOrder, tripsOf, writeOrder } from "@/lib/groceries/core/aisles";
import { addAsks, type Ask, type GroceryChange } from "@/lib/groceries/core/ask";
import { checkOut, type Placing } from "@/lib/groceries/core/checkout";
import {
  claimLines,
  editLine,
  releaseLines,
  removeLine,
  untickLine,
  type LineEdit,
} from "@/lib/groceries/core/handling";
import type { Amount, Line } from "@/lib/groceries/core/lines";
import { aislePlaceOf, createList } from "@/lib/groceries/core/lists";
import { snoozeStaple } from "@/lib/groceries/core/snooze";
import { askForStaple, tickWithStaple } from "@/lib/groceries/core/staple-lines";
import { momentNow } from "@/lib/pantry/client/moment";
import type { Product } from "@/lib/pantry/core/products";
import { commit, opened } from "@/lib/sync/client/commit";
import type { OpDraft } from "@/lib/sync/core/op";
import type { GroceryList } from "./use-grocery-list";

/** Everything a person can do with a list: written at once, said where it is not seen, and taken back from there. */
export function useGroceryActions(view: GroceryList, knowledge: Knowledge | null) {
  const { userId, householdId } = useSignedIn();
  const timeZone = useTimeZone();
  const t = useTranslations("grocery.said");
  const ui = useTranslations("ui");
  const { items, list, lists, order, aisles } = view;
  const latest = useRef(view);
  useEffect(() => {
    latest.current = view;
  }, [view]);
  const now = () => momentNow(userId, timeZone);
  const sayFailed = () => showToast({ title: t("failed"), tone: "failed" });
  const takeBack = (back: readonly OpDraft[]) => commit(back).then(() => showToast({ title: t("undone") }), sayFailed);

  /** @param said null where the screen says it by itself */
  const perform = async (change: GroceryChange, said: string | null): Promise<void> => {
    try {
      await commit(change.drafts);
    } catch {
      return sayFailed();
    }
    if (said === null) return;
    showToast({ title: said, actionLabel: ui("undo"), onAction: () => void takeBack(change.back) });
  };

  const withList = (change: GroceryChange, { isWritten, list }: GroceryList = view): GroceryChange =>
    isWritten ? change : { ...change, drafts: [...createList(list.id, list.name, []), ...change.drafts] };

  /** The list that is looked at now, once it has been opened: a phone takes a moment, and people are quicker. */
  const whenOpened = async (): Promise<GroceryList> => {
    await opened().catch(() => undefined);
    return latest.current;
  };

  /** @param where the list people looked at when they asked: they may look at another before the words are understood */
  const write = (asks: readonly Ask[], said: string | null, where: GroceryList): Promise<void> =>
    perform(withList(addAsks(asks, where.list.id, latest.current.items, now()), where), said);

  const addTo = (where: GroceryList, asks: readonly Ask[]): Promise<void> => {
    const [only] = asks;
    if (!only) return Promise.resolve();
    const said = asks.length === 1 ? t("added", { name: only.name }) : t("addedMany", { count: asks.length });
    return write(asks, said, where);
  };

  /** For a place that shows by itself what came on the list. */
  const addQuietly = async (asks: readonly Ask[]): Promise<void> => write(asks, null, await whenOpened());

  const edit = (line: Line, wanted: LineEdit): Promise<void> => {
    const change = editLine(line, wanted, items, now());
    if (!change.drafts.length) return Promise.resolve();
    const target = lists.find(({ id }) => id === wanted.listId);
    const moved = target && target.id !== line.listId ? t("moved", { name: wanted.name, list: target.name }) : null;
    return perform(change, moved ?? t("changed", { name: wanted.name }));
  };

  return {
    perform,
    add: async (asks: readonly Ask[]): Promise<void> => addTo(await whenOpened(), asks),
    addQuietly,
    /** Reads a text and adds what it asks for. False when it asks for nothing. */
    addText: async (text: string): Promise<boolean> => {
      const where = await whenOpened();
      const [asks = []] = await understandAsks([text]);
      if (!asks.length) return false;
      await addTo(where, asks);
      return true;
    },
    tick: (line: Line) => {
      const change = tickWithStaple(line, items, now());
      return perform(line.topUp ? withList(change) : change, null);
    },
    untick: (line: Line) => perform(untickLine(line), null),
    remove: (line: Line) => perform(removeLine(line), t("removed", { name: line.name })),
    edit,
    keepStaple: (line: Line) => perform(withList(askForStaple(line, items, now())), t("added", { name: line.name })),
    snooze: (line: Line) => {
      const staple = { name: line.name, food: line.food, category: line.category, unit: line.amounts[0]?.unit ?? null };
      return perform(withList(snoozeStaple(staple, list.id, items, Date.now())), t("snoozed", { name: line.name }));
    },
    setStaple: (line: Line, minimum: Amount | null, known: Product | null) => {
      const drafts = knowledge?.setStaple(householdId, line.name, line.category, minimum, known) ?? [];
      return drafts.length ? perform({ drafts, back: [] }, null) : Promise.resolve();
    },
    claim: (lines: readonly Line[]) => perform(claimLines(lines, now()), null),
    release: (lines: readonly Line[]) => perform(releaseLines(lines), null),
    checkOut: (placings: readonly Placing[]) => {
      const moment = now();
      const learnt = tripsOf(placings.map(({ line }) => line)).reduce(learnOrder, order);
      const place = aislePlaceOf(list);
      const aisleDrafts = writeOrder(householdId, place, learnt, aisles.values(), "learned");
      const change = checkOut(placings, { storeId: list.storeId, today: moment.today }, moment);
      const stockedCount = placings.filter(({ isStocked }) => isStocked).length;
      return perform(
        { drafts: [...change.drafts, ...aisleDrafts], back: change.back },
        stockedCount ? t("putAway", { count: stockedCount }) : t("takenOff"),
      );
    },
    write: (drafts: readonly OpDraft[], said: string | null = null, back: readonly OpDraft[] = []) =>
      drafts.length ? perform({ drafts, back }, said) : Promise.resolve(),
  };
}

export type GroceryActions = ReturnType<typeof useGroceryActions>;
