"use client";

import { useTranslations } from "use-intl";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { useGroceryWords } from "./use-grocery-words";
import type { ShelfFacts } from "./use-shelf-facts";

type RunningOutProps = { facts: ShelfFacts; isOnList: (food: string) => boolean; onAdd: (name: string) => void };

/** What will be used up soon at the pace it is used, and why we think so. */
export function RunningOut({ facts, isOnList, onAdd }: RunningOutProps) {
  const t = useTranslations("grocery.soon");
  const words = useGroceryWords();
  const shown = facts.forecasts.filter(({ food }) => !isOnList(food)).slice(0, facts.forecastsMax);
  if (!shown.length) return null;
  return (
    <section aria-labelledby="running-out-title">
      <h2 id="running-out-title" className="px-1 pb-2 font-semibold">
        {t("title")}
      </h2>
      <Card padding="flush">
        <ul className="divide-y divide-line">
          {shown.map(({ food, name, runsOutOn, perWeek, left }) => {
            const pace = words.amount(perWeek);
            return (
              <li key={food} className="flex items-center gap-2 py-2 ps-4 pe-2">
                <span className="min-w-0 flex-1">
                  <span className="block font-medium wrap-anywhere">
                    {left.quantity > 0
                      ? t("on", { name, when: words.day(runsOutOn, facts.today) })
                      : t("out", { name })}
                  </span>
                  <span className="block text-sm text-ink-soft">
                    {left.quantity > 0
                      ? t("reason", { perWeek: pace, left: words.amount(left) })
                      : t("reasonNone", { perWeek: pace })}
                  </span>
                </span>
                <IconButton label={t("add", { name })} icon={<Icon name="plus" />} onClick={() => onAdd(name)} />
              </li>
            );
          })}
        </ul>
      </Card>
    </section>
  );
}
