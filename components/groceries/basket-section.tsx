"use client";

import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import type { Line } from "@/lib/groceries/core/lines";
import { TickBox } from "./line-row";
import { useGroceryWords } from "./use-grocery-words";

type BasketSectionProps = {
  lines: readonly Line[];
  takenCount: number;
  isShopping: boolean;
  isReadOnly: boolean;
  onToggle: (line: Line) => void;
  onPutAway: () => void;
};

/** What has been found, the latest first, and the way from there to the shelves at home. */
export function BasketSection({ lines, takenCount, isShopping, isReadOnly, onToggle, onPutAway }: BasketSectionProps) {
  const t = useTranslations("grocery");
  const words = useGroceryWords();
  const latestFirst = [...lines].sort((a, b) => (b.checkedAt ?? 0) - (a.checkedAt ?? 0));
  return (
    <section aria-labelledby="basket-title">
      <div className="flex min-h-11 items-center gap-2 px-1">
        <h2 id="basket-title" className="me-auto font-semibold">
          {t("basket")}
        </h2>
        <span className="text-sm text-ink-soft">{t("basketCount", { count: takenCount })}</span>
      </div>
      {latestFirst.length > 0 && (
        <Card padding="flush">
          <ul className="divide-y divide-line">
            {latestFirst.map((line) => (
              <li key={line.key} className="[contain-intrinsic-size:auto_3rem] [content-visibility:auto]">
                <button
                  type="button"
                  role="checkbox"
                  aria-checked
                  disabled={isReadOnly}
                  onClick={() => onToggle(line)}
                  className="flex min-h-12 w-full items-center gap-3 px-4 py-2 text-start -outline-offset-2 not-disabled:hover:bg-sunken"
                >
                  <TickBox isTicked isLarge={false} />
                  <span className="min-w-0 flex-1 wrap-anywhere text-ink-soft line-through">{line.name}</span>
                  {!words.isPlainPiece(line.amounts) && (
                    <span className="text-ink-soft">{words.amounts(line.amounts)}</span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {!isReadOnly && !isShopping && (
        <div className="pt-3">
          <Button variant="primary" size="lg" fullWidth leftIcon={<Icon name="pantry" />} onClick={onPutAway}>
            {t("putAway", { count: takenCount })}
          </Button>
        </div>
      )}
    </section>
  );
}
