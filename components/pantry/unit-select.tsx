"use client";

import { useTranslations } from "use-intl";
import { Select } from "@/components/ui/select";

/** What people at home measure in; rarer units stay as they were read. */
const offered = [
  "g",
  "kg",
  "ml",
  "l",
  "oz",
  "lb",
  "floz",
  "cup",
  "can",
  "jar",
  "bottle",
  "pack",
  "bag",
  "box",
  "bunch",
];

export function UnitSelect({ value, onValueChange }: { value: string; onValueChange: (unit: string) => void }) {
  const t = useTranslations("pantry.form");
  const units = value && !offered.includes(value) ? [value, ...offered] : offered;
  return (
    <Select
      label={t("unit")}
      value={value}
      options={[{ value: "", label: t("unitNone") }, ...units.map((unit) => ({ value: unit, label: unit }))]}
      onValueChange={onValueChange}
    />
  );
}
