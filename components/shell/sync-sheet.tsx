"use client";

import { useTranslations } from "use-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { applyUpdate, useUpdateReady } from "@/lib/pwa/update";
import { useSyncStatus } from "@/lib/sync/client/status";
import { useClockTime } from "./use-clock-time";

/** How sync stands in a sentence. */
function useSentence(): string {
  const t = useTranslations("shell.syncSheet");
  const clockTime = useClockTime();
  const { standing } = useSyncStatus();
  if (standing.kind === "waiting") return t("waiting", { count: standing.count });
  if (standing.kind === "offline" && standing.sinceMs !== null)
    return t("offlineSince", { time: clockTime(standing.sinceMs) });
  return t(standing.kind);
}

type SyncSheetProps = { isOpen: boolean; onClose: () => void };

/** How sync stands, in sentences, and the way to whatever did not go as a person wanted. */
export function SyncSheet({ isOpen, onClose }: SyncSheetProps) {
  const t = useTranslations("shell.syncSheet");
  const ui = useTranslations("ui");
  return (
    <Sheet open={isOpen} onOpenChange={(open) => !open && onClose()} title={t("title")} closeLabel={ui("close")}>
      <Standing onClose={onClose} />
    </Sheet>
  );
}

/** Its own component, so that nothing is worked out for a sheet that is not open. */
function Standing({ onClose }: Pick<SyncSheetProps, "onClose">) {
  const t = useTranslations("shell.syncSheet");
  const sentence = useSentence();
  const isUpdateReady = useUpdateReady();
  const { standing, isKept, isFull, rejected, conflicts, lost, setAsideCount } = useSyncStatus();
  const attentionCount = rejected.length + conflicts.length + lost.length + setAsideCount;
  return (
    <div className="flex flex-col gap-6">
      <p>{sentence}</p>
      {standing.kind === "signed_out" && (
        <ButtonLink href="/auth/login" variant="primary" size="lg" prefetch={false}>
          {t("signIn")}
        </ButtonLink>
      )}
      {isUpdateReady && standing.kind !== "update" && <p>{t("updateReady")}</p>}
      {(isUpdateReady || standing.kind === "update") && (
        <Button variant="primary" size="lg" onClick={applyUpdate}>
          {t("updateNow")}
        </Button>
      )}
      {isFull && <Notice tone="error">{t("full")}</Notice>}
      {!isKept && <Notice tone="error">{t("notKept")}</Notice>}
      {attentionCount > 0 && (
        <div className="flex flex-col gap-3">
          <p>{t("attention", { count: attentionCount })}</p>
          <ButtonLink href="/app/changes" variant="secondary" size="lg" onClick={onClose}>
            {t("look")}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
