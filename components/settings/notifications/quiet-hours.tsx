"use client";

import { useTranslations } from "use-intl";
import { Select } from "@/components/ui/select";
import { useHours } from "./use-hours";

type Quiet = { from: number; until: number } | null;
const usual = { from: 22, until: 7 };

/** Hours in which nothing buzzes. The inbox fills all the same. */
export function QuietHours({ value, onChange }: { value: Quiet; onChange: (quiet: Quiet) => void }) {
  const t = useTranslations("settings.notifications.quiet");
  const hours = useHours();
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="pb-1 font-medium">{t("title")}</legend>
      <label className="flex min-h-11 cursor-pointer items-center gap-3">
        <input
          type="checkbox"
          checked={value !== null}
          onChange={(event) => onChange(event.target.checked ? usual : null)}
          className="size-5 accent-brand-fill"
        />
        {t("on")}
      </label>
      {value && (
        <div className="grid grid-cols-2 gap-3">
          <Select
            label={t("from")}
            value={String(value.from)}
            options={hours}
            onValueChange={(from) => onChange({ ...value, from: Number(from) })}
          />
          <Select
            label={t("until")}
            value={String(value.until)}
            options={hours}
            onValueChange={(until) => onChange({ ...value, until: Number(until) })}
          />
        </div>
      )}
      <p className="text-sm text-ink-soft">{t("hint")}</p>
    </fieldset>
  );
}
