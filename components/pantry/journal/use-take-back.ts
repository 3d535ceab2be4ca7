"use client";

import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { useTimeZone } from "@/components/shell/use-household";
import { showToast } from "@/components/ui/toast";
import { momentNow } from "@/lib/pantry/client/moment";
import type { JournalEntry } from "@/lib/pantry/core/journal";
import { takeBackAll, undoneIds } from "@/lib/pantry/core/take-back";
import { commit } from "@/lib/sync/client/commit";
import { rowsStore } from "@/lib/sync/client/rows";

/** Takes a line of the journal back, on the rows as they are at that moment, and says what came of it. */
export function useTakeBack(): (entry: JournalEntry) => Promise<void> {
  const t = useTranslations("pantry.journal");
  const said = useTranslations("pantry.said");
  const { userId } = useSignedIn();
  const timeZone = useTimeZone();
  return async (entry) => {
    const undone = undoneIds(rowsStore("lotEvent").getState().values());
    const events = entry.events.filter(({ id }) => entry.events.length === 1 || !undone.has(id));
    const { drafts, takenCount, refusals } = takeBackAll(
      events,
      rowsStore("lot").getState(),
      undone,
      momentNow(userId, timeZone),
    );
    const reason = refusals[0] && t(`refused.${refusals[0]}`);
    if (!takenCount) return showToast({ title: reason ?? t("refused.already"), tone: "failed" });
    try {
      await commit(drafts);
    } catch {
      return showToast({ title: said("failed"), tone: "failed" });
    }
    showToast(
      reason
        ? { title: t("partly", { taken: takenCount, left: refusals.length, reason }), tone: "failed" }
        : { title: said("undone") },
    );
  };
}
