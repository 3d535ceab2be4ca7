"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import type { Day } from "@/lib/kernel/day";
import type { Lot } from "@/lib/pantry/core/lot";
import type { Recommendation } from "@/lib/recipes/core/recommend/recommendation";
import { useRow, useRows } from "@/lib/sync/client/rows";

const shownMax = 3;
const usesMax = 3;
/** The figures above stand before hundreds of recipes are read. */
const settleMs = 600;

/**
 * Dishes that use what is due. The cookbook and what ranks it come as a chunk of their own, once the page stands; without
 * it, or when nothing fits, the way to the recipes remains.
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
        {dishes.length > 0 && (
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

function Dish({ dish }: { dish: Recommendation }) {
  const t = useTranslations("dashboard");
  const format = useFormatter();
  const foods = [...new Set(dish.expiring.map(({ lot }) => lot.name))].slice(0, usesMax);
  const body = (
    <>
      <span className="line-clamp-2 font-medium">{dish.recipe.title}</span>
      <span className="block text-sm text-ink-soft">
        {t("cookUses", { foods: format.list(foods) })}. {t("cookMissing", { count: dish.missing.length })}.
      </span>
    </>
  );
  return (
    <li>
      {dish.recipe.id ? (
        <Link href={`/app/recipes/${dish.recipe.id}`} className="block px-4 py-3 -outline-offset-2 hover:bg-sunken">
          {body}
        </Link>
      ) : (
        <div className="px-4 py-3">{body}</div>
      )}
    </li>
  );
}

function useDishes(due: readonly Lot[], today: Day): readonly Recommendation[] {
  const lots = useRows("lot");
  const tastes = useRows("recipeTaste");
  const tags = useRow("household", useSignedIn().householdId)?.tags;
  const [dishes, setDishes] = useState<readonly Recommendation[]>([]);
  const isDue = due.length > 0;
  useEffect(() => {
    if (!isDue || !tags) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      const ask = async () => {
        const { dishesFor } = await import("./rank-dishes");
        const found = dishesFor({
          lots: [...lots.values()],
          tastes: [...tastes.values()],
          tags,
          today,
          count: shownMax,
        });
        if (isCurrent) setDishes(found);
      };
      ask().catch(() => undefined);
    }, settleMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [isDue, lots, tastes, tags, today]);
  return isDue ? dishes : [];
}
