"use client";

import { useTranslations } from "use-intl";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";

export function SearchField({ value, onValueChange }: { value: string; onValueChange: (value: string) => void }) {
  const t = useTranslations("pantry");
  return (
    <div className="relative">
      <Icon name="search" className="pointer-events-none absolute top-3 left-3 text-ink-soft" />
      <input
        type="text"
        role="searchbox"
        enterKeyHint="search"
        aria-label={t("search")}
        placeholder={t("search")}
        value={value}
        maxLength={80}
        onChange={(event) => onValueChange(event.target.value)}
        className="min-h-11 w-full rounded-control border border-edge bg-surface pr-11 pl-10 text-base"
      />
      {value && (
        <div className="absolute top-0 right-0">
          <IconButton label={t("clearSearch")} icon={<Icon name="close" />} onClick={() => onValueChange("")} />
        </div>
      )}
    </div>
  );
}
