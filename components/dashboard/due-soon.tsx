"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";
import { LotRow } from "@/components/pantry/lot-row";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import type { Day } from "@/lib/kernel/day";
import type { Lot } from "@/lib/pantry/core/lot";

const shownMax = 6;

type DueSoonProps = { lots: readonly Lot[]; today: Day; onSelect: (lot: Lot) => void };

/** What has to be eaten within days, the most urgent first. */
export function DueSoon({ lots, today, onSelect }: DueSoonProps) {
  const t = useTranslations("dashboard");
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
              <LotRow key={lot.id} lot={lot} today={today} onSelect={onSelect} showsPlace />
            ))}
          </ul>
        )}
        <Link
          href="/app/pantry"
          className="flex min-h-12 items-center justify-between border-t border-line px-4 text-sm font-medium text-brand-ink hover:bg-sunken"
        >
          {lots.length > shownMax ? t("more", { count: lots.length - shownMax }) : t("seeAll")}
          <Icon name="chevron" size="sm" className="rtl:rotate-180" />
        </Link>
      </Card>
    </section>
  );
}
