"use client";

import { startTransition, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { useTimeZone } from "@/components/shell/use-household";
import { Select } from "@/components/ui/select";
import { showToast } from "@/components/ui/toast";
import { useHydrated } from "@/components/ui/use-hydrated";
import { whenIdle } from "@/components/ui/when-idle";
import { commit } from "@/lib/sync/client/commit";
import type { Fields } from "@/lib/sync/core/entities";
import { useRow } from "@/lib/sync/client/rows";

const optionsOf = (values: readonly string[], chosen: string) =>
  [...new Set(chosen ? [chosen, ...values] : values)].sort().map((value) => ({ value, label: value }));

function currencyOptions(chosen: string, unset: string, listed: readonly string[]) {
  const names = new Intl.DisplayNames(undefined, { type: "currency" });
  return [
    ...(chosen ? [] : [{ value: "", label: unset }]),
    ...optionsOf(listed, chosen).map(({ value }) => ({ value, label: `${value} · ${names.of(value) ?? value}` })),
  ];
}

/** Hundreds of entries, which nobody needs before the page stands. The lists are the browser's own: the server knows others. */
function useListed(kind: "timeZone" | "currency"): readonly string[] {
  const [listed, setListed] = useState<readonly string[]>([]);
  useEffect(() => whenIdle(() => startTransition(() => setListed(Intl.supportedValuesOf(kind)))), [kind]);
  return listed;
}

/** Where days begin and in which money receipts count. */
export function HouseholdRegion({ mayChange }: { mayChange: boolean }) {
  const t = useTranslations("settings");
  const { householdId } = useSignedIn();
  const household = useRow("household", householdId);
  const isHydrated = useHydrated();
  const zone = useTimeZone();
  // The server would say its own.
  const timeZone = isHydrated ? zone : "";
  const currency = household?.currency ?? "";
  const [zones, currencies] = [useListed("timeZone"), useListed("currency")];

  const set = async (fields: Partial<Fields<"household">>) => {
    try {
      await commit([{ e: "household", k: householdId, t: "set", f: fields }]);
      showToast({ title: t("region.saved") });
    } catch {
      showToast({ title: t("problem.failed"), tone: "failed" });
    }
  };

  return (
    <>
      <Select
        label={t("region.timeZone")}
        hint={t("region.timeZoneHint")}
        value={timeZone}
        disabled={!mayChange}
        options={optionsOf(zones, timeZone)}
        onValueChange={(value) => void set({ timeZone: value })}
      />
      <Select
        label={t("region.currency")}
        hint={t("region.currencyHint")}
        value={currency}
        disabled={!mayChange}
        options={currencyOptions(currency, t("region.unset"), currencies)}
        onValueChange={(value) => void set({ currency: value })}
      />
    </>
  );
}
