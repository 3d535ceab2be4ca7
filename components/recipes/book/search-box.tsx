"use client";

import { useTranslations } from "use-intl";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";

const searchLengthMax = 80;

export function SearchBox({ value, onValueChange }: { value: string; onValueChange: (value: string) => void }) {
  const t = useTranslations("recipes");
  return (
    <div className="relative">
      <Icon name="search" className="pointer-events-none absolute start-3 top-3 text-ink-soft" />
      <input
        type="text"
        role="searchbox"
        enterKeyHint="search"
        aria-label={t("search")}
        placeholder={t("search")}
        value={value}
        maxLength={searchLengthMax}
        onChange={(event) => onValueChange(event.target.value)}
        className="min-h-11 w-full rounded-control border border-edge bg-surface ps-10 pe-11 text-base"
      />
      {value && (
        <div className="absolute end-0 top-0">
          <IconButton label={t("clearSearch")} icon={<Icon name="close" />} onClick={() => onValueChange("")} />
        </div>
      )}
    </div>
  );
}
