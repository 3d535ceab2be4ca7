"use client";

import { useTranslations } from "use-intl";
import { ToggleChip } from "@/components/ui/chip";
import type { List } from "@/lib/groceries/core/lists";

type ListTabsProps = { lists: readonly List[]; selectedId: string; onSelect: (id: string) => void };

/** Which of several lists is looked at. */
export function ListTabs({ lists, selectedId, onSelect }: ListTabsProps) {
  const t = useTranslations("grocery");
  return (
    <div role="group" aria-label={t("listsLabel")} className="-mx-4 flex gap-2 overflow-x-auto px-4 py-0.5">
      {lists.map((list) => (
        <ToggleChip
          key={list.id}
          label={list.name}
          pressed={list.id === selectedId}
          onToggle={() => onSelect(list.id)}
        />
      ))}
    </div>
  );
}
