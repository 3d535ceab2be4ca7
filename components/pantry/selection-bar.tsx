"use client";

import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import type { Lot } from "@/lib/pantry/core/lot";
import { locations } from "@/lib/sync/core/locations";
import type { PantryActions } from "./use-pantry-actions";

type SelectionBarProps = {
  lots: readonly Lot[];
  shownCount: number;
  actions: PantryActions;
  onAll: () => void;
  onNone: () => void;
  onWaste: () => void;
  onDone: () => void;
};

/** What can be done with everything that is selected, above the navigation where thumbs are. */
export function SelectionBar({ lots, shownCount, actions, onAll, onNone, onWaste, onDone }: SelectionBarProps) {
  const t = useTranslations("pantry.selection");
  const pantry = useTranslations("pantry");
  const isNone = lots.length === 0;
  const then = (work: Promise<void>) => {
    onDone();
    void work;
  };
  return (
    <section
      aria-label={t("label")}
      data-covers-page
      className="fixed inset-x-0 bottom-[calc(4rem+env(safe-area-inset-bottom))] z-30 border-t border-line bg-surface shadow-floating lg:start-60 lg:bottom-0"
    >
      <div className="mx-auto flex max-w-3xl flex-col gap-2 px-4 py-3">
        <div className="flex items-center gap-2">
          <p role="status" className="me-auto font-medium">
            {t("title", { count: lots.length })}
          </p>
          <Button variant="ghost" size="sm" onClick={lots.length === shownCount ? onNone : onAll}>
            {lots.length === shownCount ? t("none") : t("all")}
          </Button>
          <Button variant="secondary" size="sm" onClick={onDone}>
            {t("done")}
          </Button>
        </div>
        <div className="grid grid-cols-2 gap-2 min-[480px]:grid-cols-4">
          <Button variant="primary" size="md" disabled={isNone} onClick={() => then(actions.useUpAll(lots))}>
            {t("useUp")}
          </Button>
          <Menu
            trigger={(button) => (
              <Button
                {...button}
                variant="outline"
                size="md"
                disabled={isNone}
                rightIcon={<Icon name="down" size="sm" />}
              >
                {t("move")}
              </Button>
            )}
            actions={locations.map((place) => ({
              icon: place,
              label: pantry(`lot.moveTo.${place}`),
              onSelect: () => then(actions.moveAll(lots, place)),
            }))}
          />
          <Button variant="outline" size="md" disabled={isNone} onClick={onWaste}>
            {t("waste")}
          </Button>
          <Button variant="outline" size="md" disabled={isNone} onClick={() => then(actions.removeAll(lots))}>
            {t("remove")}
          </Button>
        </div>
      </div>
    </section>
  );
}
