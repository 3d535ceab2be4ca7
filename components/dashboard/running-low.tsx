"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { usePantryWords } from "@/components/pantry/use-pantry-words";
import { lowStock } from "@/lib/pantry/core/low-stock";
import { useRows } from "@/lib/sync/client/rows";
import { GlanceCard } from "./glance-card";

const shownMax = 4;

/** Products of which less is at home than the household wants. */
export function RunningLow() {
  const t = useTranslations("dashboard");
  const words = usePantryWords();
  const products = useRows("product");
  const lots = useRows("lot");
  const low = useMemo(() => lowStock(products, lots.values()), [products, lots]);
  const isUnset = ![...products.values()].some(({ minimumStock, isStaple }) => minimumStock || isStaple);
  return (
    <GlanceCard id="low-title" icon="warning" title={t("low")} href="/app/pantry/products" link={t("lowLink")}>
      {low.length === 0 ? (
        <p className="text-ink-soft">{isUnset ? t("lowUnset") : t("lowNone")}</p>
      ) : (
        <ul className="flex flex-col gap-1">
          {low.slice(0, shownMax).map(({ product, has, minimum, unit }) => (
            <li key={product.id} className="flex items-baseline gap-2">
              <span className="line-clamp-1 flex-1 font-medium">{product.name}</span>
              <span className="text-sm text-ink-soft tabular-nums">
                {product.minimumStock
                  ? t("lowHas", { has: words.number(has), minimum: words.amount(minimum, unit) })
                  : t("lowStaple")}
              </span>
            </li>
          ))}
        </ul>
      )}
      {low.length > shownMax && (
        <p className="text-sm text-ink-soft">{t("lowMore", { count: low.length - shownMax })}</p>
      )}
    </GlanceCard>
  );
}
