"use client";

import type { Ref } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";

type SearchFieldProps = {
  value: string;
  onValueChange: (value: string) => void;
  /** What is searched, in words; the pantry when left out. */
  label?: string;
  /** What may be typed; what is searched when left out. */
  hint?: string;
  ref?: Ref<HTMLInputElement>;
};

export function SearchField({ value, onValueChange, label, hint, ref }: SearchFieldProps) {
  const t = useTranslations("pantry");
  const words = label ?? t("search");
  return (
    <div className="relative">
      <Icon name="search" className="pointer-events-none absolute top-3 start-3 text-ink-soft" />
      <input
        type="text"
        role="searchbox"
        enterKeyHint="search"
        ref={ref}
        aria-label={words}
        placeholder={hint ?? words}
        value={value}
        maxLength={80}
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
