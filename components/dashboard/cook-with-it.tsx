"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import type { Day } from "@/lib/kernel/day";
import type { Lot } from "@/lib/pantry/core/lot";
import { askDishes } from "@/lib/recipes/client/dishes/ask-dishes";
import type { Recommendation } from "@/lib/recipes/core/recommend/recommendation";
import { useRow, useRows } from "@/lib/sync/client/rows";

const shownMax = 3;
const usesMax = 3;
/** Rows come in several goes: what they lead to is asked once. */
const settleMs = 100;

/**
 * Dishes that use what is due. The cookbook and what ranks it work in the background; without them, or when nothing fits,
 * the way to the recipes remains.
 */
export function CookWithIt({ lots, today }: { lots: readonly Lot[]; today: Day }) {
  const t = useTranslations("dashboard");
  const dishes = useDishes(lots, today);
  return (
    <section aria-labelledby="cook-title">
      <h2 id="cook-title" className="flex items-center gap-2 px-1 pb-2 font-semibold">
        <Icon name="chef" className="text-brand" />
        {t("cook")}
      </h2>
      <Card padding="flush">
        {dishes === null && <ComingDishes />}
        {dishes !== null && dishes.length > 0 && (
          <ul className="divide-y divide-line">
            {dishes.map((dish) => (
              <Dish key={dish.recipe.id ?? dish.recipe.title} dish={dish} />
            ))}
          </ul>
        )}
        <Link
          href="/app/recipes"
          className="flex min-h-12 items-center justify-between border-line px-4 text-sm font-medium text-brand-ink not-first:border-t hover:bg-sunken"
        >
          {t("cookLink")}
          <Icon name="chevron" size="sm" className="rtl:rotate-180" />
        </Link>
      </Card>
    </section>
  );
}

/** One height for all, known before they are: what stands below does not move when they come. */
const dishStyle = "flex h-16 flex-col justify-center px-4";

/** Holds the place of dishes that are being worked out. */
const ComingDishes = () => (
  <ul aria-hidden="true" className="divide-y divide-line">
    {Array.from({ length: shownMax }, (_, line) => (
      <li key={line} className={dishStyle}>
        <span className="h-4 w-1/2 animate-pulse rounded bg-sunken" />
        <span className="mt-2 h-3 w-3/4 animate-pulse rounded bg-sunken" />
      </li>
    ))}
  </ul>
);

function Dish({ dish }: { dish: Recommendation }) {
  const t = useTranslations("dashboard");
  const format = useFormatter();
  const foods = [...new Set(dish.expiring.map(({ lot }) => lot.name))].slice(0, usesMax);
  const body = (
    <>
      <span className="line-clamp-1 font-medium">{dish.recipe.title}</span>
      <span className="flex items-baseline justify-between gap-3 text-sm text-ink-soft">
        <span className="truncate">{t("cookUses", { foods: format.list(foods) })}</span>
        <span className="shrink-0">{t("cookMissing", { count: dish.missing.length })}</span>
      </span>
    </>
  );
  return (
    <li>
      {dish.recipe.id ? (
        <Link href={`/app/recipes/${dish.recipe.id}`} className={`${dishStyle} -outline-offset-2 hover:bg-sunken`}>
          {body}
        </Link>
      ) : (
        <div className={dishStyle}>{body}</div>
      )}
    </li>
  );
}

/** Null until they are worked out. */
function useDishes(due: readonly Lot[], today: Day): readonly Recommendation[] | null {
  const lots = useRows("lot");
  const tastes = useRows("recipeTaste");
  const tags = useRow("household", useSignedIn().householdId)?.tags;
  const [dishes, setDishes] = useState<readonly Recommendation[] | null>(null);
  const isDue = due.length > 0;
  useEffect(() => {
    if (!isDue || !tags) return;
    let isCurrent = true;
    const query = { lots: [...lots.values()], tastes: [...tastes.values()], tags, today, count: shownMax };
    const ask = () => void askDishes(query).then((found) => isCurrent && setDishes(found ?? []));
    const timer = setTimeout(ask, settleMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [isDue, lots, tastes, tags, today]);
  return isDue ? dishes : [];
}
