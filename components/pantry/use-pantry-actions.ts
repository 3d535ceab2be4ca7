"use client";

import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { useTimeZone } from "@/components/shell/use-household";
import { showToast } from "@/components/ui/toast";
import { newId } from "@/lib/kernel/new-id";
import { estimateAfterMove, estimateAfterOpening } from "@/lib/pantry/client/food-knowledge";
import { momentNow } from "@/lib/pantry/client/moment";
import { together, undoTogether, type Change, type Moment, type Together } from "@/lib/pantry/core/change";
import { editLot } from "@/lib/pantry/core/edit";
import { moveLot, openLot, splitLot } from "@/lib/pantry/core/handling";
import type { Lot, LotFields, NewLot } from "@/lib/pantry/core/lot";
import { addLot, countLot, removeLot, useSome as takeSome, wasteSome, type WasteReason } from "@/lib/pantry/core/stock";
import { commit } from "@/lib/sync/client/commit";
import type { Location } from "@/lib/sync/core/locations";
import { useTaught } from "./use-taught";
import { usePantryWords } from "./use-pantry-words";

const present = (changes: readonly (Change | null)[]): Change[] => changes.filter((change) => change !== null);

/** Everything a person can do with lots: written at once, said in a toast, and taken back from there. */
export function usePantryActions() {
  const { userId } = useSignedIn();
  const timeZone = useTimeZone();
  const t = useTranslations("pantry.said");
  const places = useTranslations("pantry.places");
  const ui = useTranslations("ui");
  const words = usePantryWords();
  const taught = useTaught();
  const now = (): Moment => momentNow(userId, timeZone);
  const sayFailed = () => showToast({ title: t("failed"), tone: "failed" });

  const takeBack = (all: Together) =>
    commit(undoTogether(all, now())).then(() => showToast({ title: t("undone") }), sayFailed);

  /** One change or several as one act: one line in the journal, one way back. */
  const perform = async (changes: readonly (Change | null)[], said: string): Promise<void> => {
    const made = present(changes);
    if (!made.length) return;
    const all = together(made, newId());
    try {
      await commit(all.drafts);
    } catch {
      return sayFailed();
    }
    showToast({ title: said, actionLabel: ui("undo"), onAction: () => void takeBack(all) });
  };

  const opening = async (lot: Lot, moment: Moment): Promise<Change> =>
    openLot(lot, taught.opened(lot, moment.today) ?? (await estimateAfterOpening(lot, moment.today)), moment);
  const moving = async (lot: Lot, to: Location, moment: Moment): Promise<Change> =>
    moveLot(lot, to, await estimateAfterMove(lot, to, moment.today), moment);

  return {
    add: (fields: NewLot, quantity: number) =>
      perform([addLot(fields, quantity, now())], t("added", { name: fields.name })),
    use: (lot: Lot, amount: number) =>
      perform(
        [takeSome(lot, amount, now())],
        amount < lot.quantity
          ? t("used", { amount: words.amount(amount, lot.unit), name: lot.name })
          : t("usedUp", { name: lot.name }),
      ),
    waste: (lot: Lot, amount: number, reason: WasteReason) =>
      perform(
        [wasteSome(lot, amount, now(), reason)],
        amount < lot.quantity
          ? t("wastedSome", { amount: words.amount(amount, lot.unit), name: lot.name })
          : t("wasted", { name: lot.name }),
      ),
    open: async (lot: Lot) => perform([await opening(lot, now())], t("opened", { name: lot.name })),
    move: async (lot: Lot, to: Location) =>
      perform([await moving(lot, to, now())], t("moved", { name: lot.name, place: places(to) })),
    count: (lot: Lot, quantity: number) =>
      perform(
        [countLot(lot, quantity, now())],
        t("counted", { name: lot.name, amount: words.amount(quantity, lot.unit) }),
      ),
    split: (lot: Lot, amount: number) =>
      perform([splitLot(lot, amount, now())], t("split", { amount: words.amount(amount, lot.unit), name: lot.name })),
    edit: (lot: Lot, patch: Partial<LotFields>, quantity: number) =>
      perform([editLot(lot, patch, quantity, now())], t("edited", { name: patch.name ?? lot.name })),
    remove: (lot: Lot) => perform([removeLot(lot, now())], t("removed", { name: lot.name })),
    useUpAll: (lots: readonly Lot[]) => {
      const moment = now();
      return perform(
        lots.map((lot) => takeSome(lot, lot.quantity, moment)),
        t("usedMany", { count: lots.length }),
      );
    },
    wasteAll: (lots: readonly Lot[], reason: WasteReason) => {
      const moment = now();
      return perform(
        lots.map((lot) => wasteSome(lot, lot.quantity, moment, reason)),
        t("wastedMany", { count: lots.length }),
      );
    },
    moveAll: async (lots: readonly Lot[], to: Location) => {
      const moment = now();
      const elsewhere = lots.filter((lot) => lot.location !== to);
      const changes = await Promise.all(elsewhere.map((lot) => moving(lot, to, moment)));
      if (!changes.length) return showToast({ title: t("nothingChanged") });
      return perform(changes, t("movedMany", { count: changes.length }));
    },
    removeAll: (lots: readonly Lot[]) => {
      const moment = now();
      return perform(
        lots.map((lot) => removeLot(lot, moment)),
        t("removedMany", { count: lots.length }),
      );
    },
  };
}

export type PantryActions = ReturnType<typeof usePantryActions>;
