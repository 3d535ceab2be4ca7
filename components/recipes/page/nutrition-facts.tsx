"use client";

import { useFormatter, useTranslations } from "use-intl";
import { Card } from "@/components/ui/card";
import type { DishNutrition } from "@/lib/catalog/core/nutrition/nutrition";
import { roughly } from "@/lib/catalog/core/nutrition/roughly";
import { useRecipeWords } from "../use-recipe-words";

const inGrams = ["proteinG", "fatG", "carbohydrateG", "fiberG"] as const;

/** What one serving holds, by its plain foods. */
export function NutritionFacts({ nutrition }: { nutrition: DishNutrition }) {
  const t = useTranslations("recipes.nutrition");
  const format = useFormatter();
  const words = useRecipeWords();
  const { perServing, uncounted } = nutrition;
  const number = (value: number): string => format.number(roughly(value));
  const facts = [
    perServing.kcal !== null && ([t("kcal"), t("kcalValue", { value: number(perServing.kcal) })] as const),
    ...inGrams.map((name) => {
      const value = perServing[name];
      return value !== null && ([t(name), t("grams", { value: number(value) })] as const);
    }),
    perServing.sodiumMg !== null && ([t("sodiumMg"), t("milligrams", { value: number(perServing.sodiumMg) })] as const),
  ].filter((fact) => fact !== false);
  return (
    <section aria-labelledby="nutrition-title">
      <h2 id="nutrition-title" className="px-1 pb-2 font-semibold">
        {t("title")}
      </h2>
      <Card>
        <dl className="grid grid-cols-2 gap-x-6 gap-y-2 sm:grid-cols-3">
          {facts.map(([name, value]) => (
            <div key={name} className="flex justify-between gap-2">
              <dt className="text-ink-soft">{name}</dt>
              <dd className="font-medium tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="pt-3 text-sm text-ink-soft">
          {uncounted.length > 0 && `${t("uncounted", { names: words.list(uncounted.slice(0, 6)) })} `}
          {t("source")}
        </p>
      </Card>
    </section>
  );
}
