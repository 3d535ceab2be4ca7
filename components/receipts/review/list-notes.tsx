"use client";

import { useTranslations } from "use-intl";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";

/** What was on the list and is not on the receipt. Nothing where everything was bought. */
export function MissedNote({ names }: { names: readonly string[] }) {
  const t = useTranslations("receipts.review");
  if (names.length === 0) return null;
  return (
    <section aria-label={t("missedTitle")} className="pt-6">
      <h2 className="pb-2 text-sm font-semibold text-ink-soft">{t("missedTitle")}</h2>
      <Card padding="flush">
        <ul className="divide-y divide-line">
          {names.map((name) => (
            <li key={name} className="flex min-h-11 items-center gap-3 px-4 py-2">
              <Icon name="basket" size="sm" className="text-ink-soft" />
              {name}
            </li>
          ))}
        </ul>
      </Card>
      <p className="pt-2 text-sm text-ink-soft">{t("missedText")}</p>
    </section>
  );
}
