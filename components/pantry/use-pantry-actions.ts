"use client";

import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { useTimeZone } from "@/components/shell/use-household";
import { showToast } from "@/components/ui/toast";
import { estimateAfterMove, estimateAfterOpening } from "@/lib/pantry/client/food-knowledge";
import { momentNow } from "@/lib/pantry/client/moment";
import { undo, type Change, type Moment } from "@/lib/pantry/core/change";
import { editLot } from "@/lib/pantry/core/edit";
import { moveLot, openLot } from "@/lib/pantry/core/handling";
import type { Lot, LotFields, NewLot } from "@/lib/pantry/core/lot";
import { addLot, removeLot, useSome as takeSome, wasteSome } from "@/lib/pantry/core/stock";
import { commit } from "@/lib/sync/client/commit";
import type { Location } from "@/lib/sync/core/entities";
import { usePantryWords } from "./use-pantry-words";

/** Everything a person can do with a lot: written at once, said in a toast, and taken back from there. */
export function usePantryActions() {
  const { userId } = useSignedIn();
  const timeZone = useTimeZone();
  const t = useTranslations("pantry.said");
  const places = useTranslations("pantry.places");
  const ui = useTranslations("ui");
  const words = usePantryWords();
  const now = (): Moment => momentNow(userId, timeZone);
  const sayFailed = () => showToast({ title: t("failed"), tone: "failed" });

  const takeBack = (change: Change) =>
    commit(undo(change, now())).then(() => showToast({ title: t("undone") }), sayFailed);

  const perform = async (change: Change | null, said: string): Promise<void> => {
    if (!change) return;
    try {
      await commit(change.drafts);
    } catch {
      return sayFailed();
    }
    showToast({ title: said, actionLabel: ui("undo"), onAction: () => void takeBack(change) });
  };

  return {
    add: (fields: NewLot, quantity: number) =>
      perform(addLot(fields, quantity, now()), t("added", { name: fields.name })),
    use: (lot: Lot, amount: number) =>
      perform(
        takeSome(lot, amount, now()),
        amount < lot.quantity
          ? t("used", { amount: words.amount(amount, lot.unit), name: lot.name })
          : t("usedUp", { name: lot.name }),
      ),
    waste: (lot: Lot) => perform(wasteSome(lot, lot.quantity, now()), t("wasted", { name: lot.name })),
    open: async (lot: Lot) => {
      const moment = now();
      const estimate = await estimateAfterOpening(lot, moment.today);
      return perform(openLot(lot, estimate, moment), t("opened", { name: lot.name }));
    },
    move: async (lot: Lot, to: Location) => {
      const moment = now();
      const estimate = await estimateAfterMove(lot, to, moment.today);
      return perform(moveLot(lot, to, estimate, moment), t("moved", { name: lot.name, place: places(to) }));
    },
    edit: (lot: Lot, patch: Partial<LotFields>, quantity: number) =>
      perform(editLot(lot, patch, quantity, now()), t("edited", { name: patch.name ?? lot.name })),
    remove: (lot: Lot) => perform(removeLot(lot, now()), t("removed", { name: lot.name })),
  };
}

export type PantryActions = ReturnType<typeof usePantryActions>;
