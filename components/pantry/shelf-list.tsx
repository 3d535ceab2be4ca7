"use client";

import { memo, useState, type KeyboardEvent } from "react";
import { useTranslations } from "use-intl";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import type { Shelf } from "@/lib/pantry/core/shelves";
import { LotList, type LotListProps } from "./lot-list";

type ShelfListProps = Pick<LotListProps, "today" | "onSelect" | "onDeed" | "selected"> & { shelves: readonly Shelf[] };

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

const lotIdAt = (target: EventTarget): string | null =>
  (target as Element).closest<HTMLElement>("[data-lot]")?.dataset["lot"] ?? null;

/** Place after place, with what stands there. Arrow keys go from line to line, over the borders of places. */
export const ShelfList = memo(function ShelfList({ shelves, ...list }: ShelfListProps) {
  const t = useTranslations("pantry");
  // While a line has the focus it stays drawn; one that takes it is drawn first, and the browser scrolls to it.
  const [focusedId, setFocusedId] = useState<string | null>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const from = lotIdAt(event.target);
    if (step === undefined || !from || event.metaKey || event.ctrlKey || event.altKey) return;
    const ids = shelves.flatMap(({ lots }) => lots.map(({ id }) => id));
    const to = Math.max(0, Math.min(ids.length - 1, ids.indexOf(from) + step));
    event.preventDefault();
    setFocusedId(ids[to] ?? null);
  };
  return (
    // Only passes on keys of the buttons inside it.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="flex flex-col gap-6"
      onKeyDown={onKeyDown}
      onFocus={(event) => setFocusedId(lotIdAt(event.target))}
      onBlur={() => setFocusedId(null)}
    >
      {shelves.map(({ location, lots }) => (
        <section key={location} id={location} aria-labelledby={`${location}-title`}>
          <div className="flex items-center gap-2 px-1 pb-2 text-ink-soft">
            <Icon name={location} />
            <h2 id={`${location}-title`} className="font-semibold text-ink">
              {t(`places.${location}`)}
            </h2>
            <span className="ms-auto text-sm">{t("count", { count: lots.length })}</span>
          </div>
          <Card padding="flush">
            <LotList lots={lots} labelledBy={`${location}-title`} focusedId={focusedId} {...list} />
          </Card>
        </section>
      ))}
    </div>
  );
});
