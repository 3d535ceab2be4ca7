"use client";

import { useTranslations } from "use-intl";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { servingsMax } from "./use-servings";

export function ServingsStepper({ servings, onChoose }: { servings: number; onChoose: (count: number) => void }) {
  const t = useTranslations("recipes");
  return (
    <div className="flex items-center gap-1">
      <span className="print:hidden">
        <IconButton
          label={t("page.fewer")}
          icon={<Icon name="minus" />}
          disabled={servings <= 1}
          onClick={() => onChoose(servings - 1)}
        />
      </span>
      <span aria-live="polite" className="min-w-20 text-center text-sm font-medium">
        {t("servings", { count: servings })}
      </span>
      <span className="print:hidden">
        <IconButton
          label={t("page.moreServings")}
          icon={<Icon name="plus" />}
          disabled={servings >= servingsMax}
          onClick={() => onChoose(servings + 1)}
        />
      </span>
    </div>
  );
}
