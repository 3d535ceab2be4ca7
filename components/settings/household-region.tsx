"use client";

import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { useTimeZone } from "@/components/shell/use-household";
import { Select } from "@/components/ui/select";
import { showToast } from "@/components/ui/toast";
import { useHydrated } from "@/components/ui/use-hydrated";
import { commit } from "@/lib/sync/client/commit";
import type { Fields } from "@/lib/sync/core/entities";
import { useRow } from "@/lib/sync/client/rows";

const optionsOf = (values: readonly string[], chosen: string) =>
  [...new Set(chosen ? [chosen, ...values] : values)].sort().map((value) => ({ value, label: value }));

function useCurrencyOptions(chosen: string, unset: string) {
  const names = new Intl.DisplayNames(undefined, { type: "currency" });
  const listed = optionsOf(Intl.supportedValuesOf("currency"), chosen);
  return [
    ...(chosen ? [] : [{ value: "", label: unset }]),
    ...listed.map(({ value }) => ({ value, label: `${value} · ${names.of(value) ?? value}` })),
  ];
}

/** Where days begin and in which money receipts count. The lists are the browser's own: the server knows others. */
export const HouseholdRegion = ({ mayChange }: { mayChange: boolean }) =>
  useHydrated() ? <RegionFields mayChange={mayChange} /> : null;

function RegionFields({ mayChange }: { mayChange: boolean }) {
  const t = useTranslations("settings");
  const { householdId } = useSignedIn();
  const household = useRow("household", householdId);
  const timeZone = useTimeZone();
  const currency = household?.currency ?? "";
  const currencies = useCurrencyOptions(currency, t("region.unset"));

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
        options={optionsOf(Intl.supportedValuesOf("timeZone"), timeZone)}
        onValueChange={(value) => void set({ timeZone: value })}
      />
      <Select
        label={t("region.currency")}
        hint={t("region.currencyHint")}
        value={currency}
        disabled={!mayChange}
        options={currencies}
        onValueChange={(value) => void set({ currency: value })}
      />
    </>
  );
}
