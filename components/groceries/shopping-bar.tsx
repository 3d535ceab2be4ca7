"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { keepAwake } from "@/lib/groceries/client/wake-lock";
import type { RunningTotal } from "@/lib/groceries/core/prices";
import { useGroceryWords } from "./use-grocery-words";

type ShoppingBarProps = {
  taken: number;
  count: number;
  total: RunningTotal | null;
  onPutAway: () => void;
  onDone: () => void;
};

/** How far the trip has come; and at the thumb, how it ends. While it is on, the screen stays on. */
export function ShoppingBar({ taken, count, total, onPutAway, onDone }: ShoppingBarProps) {
  const t = useTranslations("grocery");
  const words = useGroceryWords();
  const [isAwake, setAwake] = useState(false);
  useEffect(() => keepAwake(setAwake), []);
  const sum = total && words.money(total.minor, total.currency);
  return (
    <>
      <div className="-mt-2 flex flex-col gap-1">
        <p role="status" className="text-lg font-medium">
          {t("shopping.progress", { taken, count })}
        </p>
        <div aria-hidden="true" className="h-2 overflow-hidden rounded-full bg-sunken">
          <div className="h-full bg-brand-fill" style={{ width: `${count ? (100 * taken) / count : 0}%` }} />
        </div>
        <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
          {total && sum && (
            <span>
              {total.knownCount === total.count
                ? t("shopping.total", { total: sum })
                : t("shopping.totalPartly", { total: sum, known: total.knownCount, count: total.count })}
            </span>
          )}
          {isAwake && <span>{t("shopping.awake")}</span>}
        </p>
      </div>
      <div
        data-hides-nav
        className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:start-60"
      >
        <div className="mx-auto grid max-w-3xl grid-flow-col gap-2 px-4 py-2">
          <Button variant="outline" size="lg" fullWidth onClick={onDone}>
            {t("shopping.done")}
          </Button>
          {taken > 0 && (
            <Button variant="primary" size="lg" fullWidth onClick={onPutAway}>
              {t("putAway", { count: taken })}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
