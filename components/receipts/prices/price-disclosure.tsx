"use client";

import { lazy, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { PricedProduct } from "@/lib/receipts/core/prices/price-history";

const PriceHistory = lazy(() => import("./price-history").then((part) => ({ default: part.PriceHistory })));

/** Earlier prices of a product, for those who ask. */
export function PriceDisclosure({ product }: { product: PricedProduct }) {
  const t = useTranslations("receipts.prices");
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button
        variant="ghost"
        size="md"
        aria-expanded={isOpen}
        leftIcon={<Icon name="clock" />}
        onClick={() => setOpen(!isOpen)}
      >
        {t("show")}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <div className="px-3 pt-1 pb-2">
            <PriceHistory product={product} />
          </div>
        </Suspense>
      )}
    </div>
  );
}
