"use client";

import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { useTimeZone } from "@/components/shell/use-household";
import { showToast } from "@/components/ui/toast";
import { momentNow } from "@/lib/pantry/client/moment";
import type { Moment } from "@/lib/pantry/core/change";
import { commit } from "@/lib/sync/client/commit";
import type { OpDraft } from "@/lib/sync/core/op";

/** What one action writes, and what takes it back: fixed, or made when the time comes. */
export type Deed = { drafts: readonly OpDraft[]; back: readonly OpDraft[] | ((moment: Moment) => readonly OpDraft[]) };

/** Writes at once, says so in a toast, and takes it back from there. */
export function usePerform() {
  const { userId } = useSignedIn();
  const timeZone = useTimeZone();
  const t = useTranslations("recipes.said");
  const ui = useTranslations("ui");
  const now = (): Moment => momentNow(userId, timeZone);
  const sayFailed = () => showToast({ title: t("failed"), tone: "failed" });

  const takeBack = ({ back }: Deed) =>
    commit(typeof back === "function" ? back(now()) : back).then(() => showToast({ title: t("undone") }), sayFailed);

  /** @returns whether it is kept on this device */
  const perform = async (deed: Deed, said: string): Promise<boolean> => {
    if (deed.drafts.length === 0) return true;
    try {
      await commit(deed.drafts);
    } catch {
      sayFailed();
      return false;
    }
    showToast({ title: said, actionLabel: ui("undo"), onAction: () => void takeBack(deed) });
    return true;
  };

  /** For small things that speak for themselves, such as a star. */
  const write = (drafts: readonly OpDraft[]): void => void commit(drafts).catch(sayFailed);

  return { now, perform, write };
}
