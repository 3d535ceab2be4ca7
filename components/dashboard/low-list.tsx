"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { usePantryWords } from "@/components/pantry/use-pantry-words";
import { lowStock } from "@/lib/pantry/core/low-stock";
import { useRows } from "@/lib/sync/client/rows";

const shownMax = 4;

/** Products that are short, and by how much. */
export function LowList() {
  const t = useTranslations("dashboard");
  const words = usePantryWords();
  const products = useRows("product");
  const lots = useRows("lot");
  const low = useMemo(() => lowStock(products, lots.values()), [products, lots]);
  if (low.length === 0) return <p className="text-ink-soft">{t("lowNone")}</p>;
  return (
    <>
      <ul className="flex flex-col gap-1">
        {low.slice(0, shownMax).map(({ product, has, minimum, unit }) => (
          <li key={product.id} className="flex items-baseline gap-2">
            <span className="line-clamp-1 flex-1 font-medium">{product.name}</span>
            <span className="text-sm text-ink-soft tabular-nums">
              {product.minimumStock
                ? t("lowHas", { has: words.share(has, minimum, unit), minimum: words.amount(minimum, unit) })
                : t("lowStaple")}
            </span>
          </li>
        ))}
      </ul>
      {low.length > shownMax && (
        <p className="text-sm text-ink-soft">{t("lowMore", { count: low.length - shownMax })}</p>
      )}
    </>
  );
}
