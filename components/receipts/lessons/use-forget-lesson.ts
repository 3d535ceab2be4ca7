"use client";

import { useTranslations } from "use-intl";
import { showToast } from "@/components/ui/toast";
import { commit } from "@/lib/sync/client/commit";
import type { OpDraft } from "@/lib/sync/core/op";
import type { Lesson } from "@/lib/receipts/core/lessons/lesson";
import { forgetLesson } from "@/lib/receipts/core/lessons/teach";

/** Takes a lesson back, with a way back from that. */
export function useForgetLesson(): (lesson: Lesson) => void {
  const t = useTranslations("receipts");
  const ui = useTranslations("ui");
  const write = (drafts: readonly OpDraft[], onDone: () => void): void =>
    void commit(drafts).then(onDone, () => showToast({ title: t("said.failed"), tone: "failed" }));
  return (lesson) => {
    const { drafts, back } = forgetLesson(lesson);
    write(drafts, () =>
      showToast({
        title: t("lessons.forgotten"),
        actionLabel: ui("undo"),
        onAction: () => write(back, () => undefined),
      }),
    );
  };
}
