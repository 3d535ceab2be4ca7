"use client";

import { useTranslations } from "use-intl";
import { Icon, type IconName } from "@/components/ui/icon";
import { useSyncStatus, type SyncStanding } from "@/lib/sync/client/status";

const iconByKind: Record<SyncStanding["kind"], IconName> = {
  starting: "cloud",
  saved: "check",
  waiting: "cloud",
  offline: "offline",
  signed_out: "warning",
  revoked: "warning",
  update: "warning",
};

/** Whether what people entered has reached the server, in an icon and words. */
export function SyncIndicator() {
  const t = useTranslations("shell.sync");
  const { standing } = useSyncStatus();
  const words = (): string => {
    if (standing.kind === "waiting") return t("waiting", { count: standing.count });
    if (standing.kind === "offline" && standing.count > 0) return t("offlineWaiting", { count: standing.count });
    return t(standing.kind);
  };
  return (
    <p role="status" className="flex min-h-8 items-center gap-1.5 text-sm text-ink-soft">
      <Icon name={iconByKind[standing.kind]} size="sm" />
      {words()}
    </p>
  );
}
