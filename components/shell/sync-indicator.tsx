"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { classNames } from "@/components/ui/class-names";
import { Icon, type IconName } from "@/components/ui/icon";
import { useSyncStatus, type SyncStanding } from "@/lib/sync/client/status";
import { SyncSheet } from "./sync-sheet";
import { useClockTime } from "./use-clock-time";

const iconByKind: Record<SyncStanding["kind"], IconName> = {
  starting: "cloud",
  saved: "check",
  waiting: "cloud",
  offline: "offline",
  signed_out: "warning",
  revoked: "warning",
  update: "warning",
};

/** How things stand, in three words at most. */
function useWords(): string {
  const t = useTranslations("shell.sync");
  const clockTime = useClockTime();
  const { standing, isKept, isFull } = useSyncStatus();
  if (isFull) return t("full");
  if (!isKept && standing.kind !== "signed_out" && standing.kind !== "revoked") return t("notKept");
  if (standing.kind === "waiting") return t("waiting", { count: standing.count });
  if (standing.kind !== "offline") return t(standing.kind);
  if (standing.count > 0) return t("offlineWaiting", { count: standing.count });
  if (standing.sinceMs === null) return t("offline");
  return t("offlineSince", { time: clockTime(standing.sinceMs) });
}

/** Whether what people entered has reached the server, in an icon and words; the details are a press away. */
export function SyncIndicator() {
  const { standing, rejected, conflicts, lost, setAsideCount, isKept, isFull } = useSyncStatus();
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const asks = rejected.length + conflicts.length + lost.length + setAsideCount > 0 || !isKept || isFull;
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className={classNames(
          "flex min-h-11 max-w-full items-center gap-1.5 rounded-control px-2 text-sm hover:bg-sunken",
          asks ? "font-medium text-warning-ink" : "text-ink-soft",
        )}
      >
        <Icon name={asks ? "warning" : iconByKind[standing.kind]} size="sm" className="shrink-0" />
        <span className="truncate">{words}</span>
      </button>
      {/* A button's content is not announced when it changes; this is. */}
      <span role="status" className="sr-only">
        {words}
      </span>
      <SyncSheet isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
