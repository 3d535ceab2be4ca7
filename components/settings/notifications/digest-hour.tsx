"use client";

import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { Select } from "@/components/ui/select";
import { showToast } from "@/components/ui/toast";
import { useHydrated } from "@/components/ui/use-hydrated";
import { commit } from "@/lib/sync/client/commit";
import { useRow } from "@/lib/sync/client/rows";
import { useHours } from "./use-hours";

const usualHour = 8;

/** When the household hears what expires. Written like everything at home: also without a connection. */
export function DigestHour({ mayChange }: { mayChange: boolean }) {
  const t = useTranslations("settings");
  const { householdId } = useSignedIn();
  const household = useRow("household", householdId);
  const hours = useHours();
  const change = async (hour: string) => {
    try {
      await commit([{ e: "household", k: householdId, t: "set", f: { digestHour: Number(hour) } }]);
      showToast({ title: t("region.saved") });
    } catch {
      showToast({ title: t("problem.failed"), tone: "failed" });
    }
  };
  // The server does not know the household's hour, only the device does.
  if (!useHydrated()) return null;
  return (
    <Select
      label={t("notifications.digestHour")}
      hint={mayChange ? t("notifications.digestHint") : t("readOnly")}
      value={String(household?.digestHour ?? usualHour)}
      options={hours}
      disabled={!mayChange}
      onValueChange={(hour) => void change(hour)}
    />
  );
}
