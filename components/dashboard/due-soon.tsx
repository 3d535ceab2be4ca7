"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";
import { ExpiryChip } from "@/components/pantry/expiry-chip";
import { usePantryWords } from "@/components/pantry/use-pantry-words";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import type { Day } from "@/lib/kernel/day";
import type { Lot } from "@/lib/pantry/core/lot";

const shownMax = 6;

/** What has to be eaten within days, the most urgent first. */
export function DueSoon({ lots, today }: { lots: readonly Lot[]; today: Day }) {
  const t = useTranslations("dashboard");
  const pantry = useTranslations("pantry");
  const words = usePantryWords();
  return (
    <section aria-labelledby="due-title">
      <div className="flex items-baseline gap-2 px-1 pb-2">
        <h2 id="due-title" className="font-semibold">
          {t("eatFirst")}
        </h2>
        <span className="text-sm text-ink-soft">{t("eatFirstText")}</span>
      </div>
      <Card padding="flush">
        {lots.length === 0 ? (
          <p className="flex items-center gap-2 px-4 py-5 text-ink-soft">
            <Icon name="leaf" className="text-brand" />
            {t("nothingDue")}
          </p>
        ) : (
          <ul className="divide-y divide-line">
            {lots.slice(0, shownMax).map((lot) => (
              <li key={lot.id} className="flex min-h-17 items-center gap-3 px-4 py-2.5">
                <div className="min-w-0 flex-1">
                  <p className="line-clamp-2 font-medium">{lot.name}</p>
                  <p className="text-sm text-ink-soft">
                    {words.amount(lot.quantity, lot.unit)}, {pantry(`places.${lot.location}`)}
                  </p>
                </div>
                <ExpiryChip lot={lot} today={today} />
              </li>
            ))}
          </ul>
        )}
        <Link
          href="/app/pantry"
          className="flex min-h-12 items-center justify-between border-t border-line px-4 text-sm font-medium text-brand-ink hover:bg-sunken"
        >
          {lots.length > shownMax ? t("more", { count: lots.length - shownMax }) : t("seeAll")}
          <Icon name="chevron" size="sm" />
        </Link>
      </Card>
    </section>
  );
}
