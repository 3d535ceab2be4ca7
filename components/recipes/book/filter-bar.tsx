"use client";

import { useTranslations } from "use-intl";
import { ToggleChip } from "@/components/ui/chip";
import { controlStyle } from "@/components/ui/field-frame";
import type { Filters } from "./recipe-filters";
import { SearchBox } from "./search-box";

type FilterBarProps = {
  filters: Filters;
  tags: readonly string[];
  collections: readonly string[];
  onChange: (part: Partial<Filters>) => void;
};

type ChoiceProps = {
  label: string;
  anyLabel: string;
  value: string;
  options: readonly string[];
  onValueChange: (value: string) => void;
};

const Choice = ({ label, anyLabel, value, options, onValueChange }: ChoiceProps) => (
  <select
    aria-label={label}
    value={value}
    onChange={(event) => onValueChange(event.target.value)}
    className={`${controlStyle} w-auto max-w-48 rounded-full!`}
  >
    <option value="">{anyLabel}</option>
    {options.map((option) => (
      <option key={option} value={option}>
        {option}
      </option>
    ))}
  </select>
);

/** Search and what narrows it. */
export function FilterBar({ filters, tags, collections, onChange }: FilterBarProps) {
  const t = useTranslations("recipes.filters");
  return (
    <div className="flex flex-col gap-3">
      <SearchBox value={filters.search} onValueChange={(search) => onChange({ search })} />
      <div role="group" aria-label={t("label")} className="flex flex-wrap gap-2">
        <ToggleChip
          label={t("quick")}
          icon="clock"
          pressed={filters.isQuick}
          onToggle={() => onChange({ isQuick: !filters.isQuick })}
        />
        <ToggleChip
          label={t("favourites")}
          icon="heart"
          pressed={filters.isFavourite}
          onToggle={() => onChange({ isFavourite: !filters.isFavourite })}
        />
        <ToggleChip
          label={t("own")}
          icon="home"
          pressed={filters.isOwn}
          onToggle={() => onChange({ isOwn: !filters.isOwn })}
        />
        <Choice
          label={t("tag")}
          anyLabel={t("anyTag")}
          value={filters.tag}
          options={tags}
          onValueChange={(tag) => onChange({ tag })}
        />
        {collections.length > 0 && (
          <Choice
            label={t("collection")}
            anyLabel={t("anyCollection")}
            value={filters.collection}
            options={collections}
            onValueChange={(collection) => onChange({ collection })}
          />
        )}
      </div>
    </div>
  );
}
