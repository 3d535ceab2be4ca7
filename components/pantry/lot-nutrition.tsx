"use client";

import { useEffect, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import type { LotNutrition as Nutrition } from "@/lib/catalog/core/nutrition/lot-nutrition";
import { roughly } from "@/lib/catalog/core/nutrition/roughly";
import { nutritionOf } from "@/lib/pantry/client/food-knowledge";
import type { Lot } from "@/lib/pantry/core/lot";

/** What a lot holds in all, as an estimate; nothing where its food or its weight is unknown. */
export function LotNutrition({ lot }: { lot: Lot }) {
  const [known, setKnown] = useState<Nutrition | null>(null);
  useEffect(() => {
    let isShown = true;
    void nutritionOf(lot).then((nutrition) => isShown && setKnown(nutrition));
    return () => {
      isShown = false;
    };
  }, [lot]);
  // It comes a moment after the sheet, whose buttons must not move under a thumb: its room is kept, at the end.
  return <div className="min-h-20 text-sm text-ink-soft">{known && <Figures known={known} />}</div>;
}

function Figures({ known: { nutrients, food } }: { known: Nutrition }) {
  const t = useTranslations("pantry.lot");
  const format = useFormatter();
  const { kcal, proteinG, fatG, carbohydrateG } = nutrients;
  if (kcal === null) return null;
  const number = (value: number): string => format.number(roughly(value));
  return (
    <>
      <p>
        {proteinG === null || fatG === null || carbohydrateG === null
          ? t("nutrition", { kcal: number(kcal) })
          : t("nutritionWhole", {
              kcal: number(kcal),
              protein: number(proteinG),
              fat: number(fatG),
              carbohydrate: number(carbohydrateG),
            })}
      </p>
      <p>{t("nutritionSource", { food: food.usdaName })}</p>
    </>
  );
}
