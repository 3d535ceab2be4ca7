"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { classNames } from "@/components/ui/class-names";
import { Icon, type IconName } from "@/components/ui/icon";
import { useSyncStatus, type SyncStanding } from "@/lib/sync/client/status";
import { SyncSheet } from "./sync-sheet";

const iconByKind: Record<SyncStanding["kind"], IconName> = {
  starting: "cloud",
  saved: "check",
  waiting: "cloud",
  offline: "offline",
  signed_out: "warning",
  revoked: "warning",
  update: "warning",
};

/** Whether what people entered has reached the server, in an icon and words; the details are a press away. */
export function SyncIndicator() {
  const t = useTranslations("shell.sync");
  const { standing, rejected, conflicts } = useSyncStatus();
  const [isOpen, setOpen] = useState(false);
  const asks = rejected.length + conflicts.length > 0;
  const words =
    standing.kind === "waiting"
      ? t("waiting", { count: standing.count })
      : standing.kind === "offline" && standing.count > 0
        ? t("offlineWaiting", { count: standing.count })
        : t(standing.kind);
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className={classNames(
          "flex min-h-11 items-center gap-1.5 rounded-control px-2 text-sm hover:bg-sunken",
          asks ? "font-medium text-warning-ink" : "text-ink-soft",
        )}
      >
        <Icon name={asks ? "warning" : iconByKind[standing.kind]} size="sm" />
        {words}
      </button>
      {/* A button's content is not announced when it changes; this is. */}
      <span role="status" className="sr-only">
        {words}
      </span>
      <SyncSheet isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
