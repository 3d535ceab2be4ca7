"use client";

import { useTranslations } from "use-intl";
import { ToggleChip } from "@/components/ui/chip";
import { Select } from "@/components/ui/select";
import { tableFields } from "@/lib/pantry/core/exchange/table";
import type { Import } from "./use-import";

const none = "none";
const exampleLengthMax = 24;

type ColumnMappingProps = Pick<Import, "mapping" | "map" | "hasHeader" | "setHasHeader"> & {
  lines: readonly (readonly string[])[];
};

/** Which column of the file holds what; each column is shown by its title and its first cell. */
export function ColumnMapping({ lines, mapping, map, hasHeader, setHasHeader }: ColumnMappingProps) {
  const t = useTranslations("pantry.exchange");
  const [first = [], second = []] = lines;
  const options = [
    { value: none, label: t("columnNone") },
    ...first.map((title, index) => {
      const words = [hasHeader ? title : null, hasHeader ? second[index] : title].filter(Boolean).join(": ");
      return { value: String(index), label: `${index + 1}. ${words.slice(0, exampleLengthMax)}` };
    }),
  ];
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="pb-2 font-semibold">{t("columns")}</legend>
      <div>
        <ToggleChip label={t("header")} pressed={hasHeader} onToggle={() => setHasHeader(!hasHeader)} />
      </div>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {tableFields.map((field) => (
          <Select
            key={field}
            label={t(`fields.${field}`)}
            value={String(mapping[field] ?? none)}
            options={options}
            onValueChange={(value) => map({ [field]: value === none ? undefined : Number(value) })}
          />
        ))}
      </div>
    </fieldset>
  );
}
