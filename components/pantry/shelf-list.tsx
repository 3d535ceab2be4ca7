"use client";

import { useTranslations } from "use-intl";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import type { Day } from "@/lib/kernel/day";
import type { Lot } from "@/lib/pantry/core/lot";
import type { Shelf } from "@/lib/pantry/core/shelves";
import { LotRow } from "./lot-row";

type ShelfListProps = { shelves: readonly Shelf[]; today: Day; onSelect: (lot: Lot) => void };

/** Place after place, with what stands there. */
export function ShelfList({ shelves, today, onSelect }: ShelfListProps) {
  const t = useTranslations("pantry");
  return (
    <div className="flex flex-col gap-6">
      {shelves.map(({ location, lots }) => (
        <section key={location} id={location} aria-labelledby={`${location}-title`}>
          <div className="flex items-center gap-2 px-1 pb-2 text-ink-soft">
            <Icon name={location} />
            <h2 id={`${location}-title`} className="font-semibold text-ink">
              {t(`places.${location}`)}
            </h2>
            <span className="ml-auto text-sm">{t("count", { count: lots.length })}</span>
          </div>
          <Card padding="flush">
            <ul className="divide-y divide-line">
              {lots.map((lot) => (
                <LotRow key={lot.id} lot={lot} today={today} onSelect={onSelect} />
              ))}
            </ul>
          </Card>
        </section>
      ))}
    </div>
  );
}
