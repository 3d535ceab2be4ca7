"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ToggleChip } from "@/components/ui/chip";
import { Icon } from "@/components/ui/icon";
import type { BadRow } from "@/lib/pantry/core/exchange/table";
import { usePantryWords } from "../use-pantry-words";
import type { ImportPlan } from "./use-import";

const shownMax = 100;

type ImportPreviewProps = { plan: ImportPlan; onImport: () => Promise<void>; onCancel: () => void };

/** Everything an import would write, what is wrong with the rest, and the choice to go on without that. */
export function ImportPreview({ plan, onImport, onCancel }: ImportPreviewProps) {
  const t = useTranslations("pantry.exchange");
  const [leavesOut, setLeavesOut] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const canImport = plan.good.length > 0 && (plan.bad.length === 0 || leavesOut);
  const write = async () => {
    setWriting(true);
    await onImport();
    setWriting(false);
  };
  return (
    <div className="flex flex-col gap-5">
      {plan.bad.length > 0 && <BadRows rows={plan.bad} />}
      <section aria-labelledby="preview-title">
        <h2 id="preview-title" className="px-1 pb-2 font-semibold">
          {t("preview")}
        </h2>
        <p role="status" className="px-1 pb-2 text-ink-soft">
          {t("previewCount", { good: plan.good.length })}
        </p>
        {plan.good.length > 0 && <GoodRows rows={plan.good} />}
      </section>
      {plan.unnamedCount > 0 && <Warning text={t("unnamed", { count: plan.unnamedCount })} />}
      {plan.lacksUnits && <Warning text={t("units")} />}
      {plan.lessons.length > 0 && (
        <p className="text-sm text-ink-soft">{t("lessons", { count: plan.lessons.length })}</p>
      )}
      {plan.bad.length > 0 && plan.good.length > 0 && (
        <div className="flex flex-col items-start gap-2">
          <p className="text-sm text-ink-soft">{t("leaveOutText")}</p>
          <ToggleChip label={t("leaveOut")} pressed={leavesOut} onToggle={() => setLeavesOut(!leavesOut)} />
        </div>
      )}
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" size="lg" disabled={!canImport} isLoading={isWriting} onClick={() => void write()}>
          {t("import", { count: plan.good.length })}
        </Button>
        <Button variant="outline" size="lg" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}

const Warning = ({ text }: { text: string }) => (
  <p className="flex items-start gap-2 rounded-control bg-warning-soft px-3 py-2.5 text-sm text-warning-ink">
    <Icon name="warning" />
    {text}
  </p>
);

function GoodRows({ rows }: { rows: ImportPlan["good"] }) {
  const t = useTranslations("pantry.exchange");
  const places = useTranslations("pantry.places");
  const words = usePantryWords();
  return (
    <Card padding="flush">
      <ul className="divide-y divide-line">
        {rows.slice(0, shownMax).map(({ lot, quantity }, index) => (
          <li key={index} className="px-4 py-2.5">
            <span className="line-clamp-2 font-medium">{lot.name}</span>
            <span className="block text-sm text-ink-soft">
              {[
                words.amount(quantity, lot.unit ?? null),
                places(lot.location),
                lot.expiresOn && words.date(lot.expiresOn),
              ]
                .filter(Boolean)
                .join(", ")}
            </span>
          </li>
        ))}
      </ul>
      {rows.length > shownMax && (
        <p className="border-t border-line px-4 py-3 text-sm text-ink-soft">
          {t("more", { count: rows.length - shownMax })}
        </p>
      )}
    </Card>
  );
}

function BadRows({ rows }: { rows: readonly BadRow[] }) {
  const t = useTranslations("pantry.exchange");
  return (
    <section aria-labelledby="bad-title">
      <h2 id="bad-title" className="flex items-center gap-2 px-1 pb-2 font-semibold text-error-ink">
        <Icon name="warning" />
        {t("badCount", { bad: rows.length })}
      </h2>
      <Card padding="flush">
        <ul className="divide-y divide-line">
          {rows.slice(0, shownMax).map(({ line, problems }) => (
            <li key={line} className="px-4 py-2.5">
              <span className="font-medium">{t("line", { line })}</span>
              <ul className="text-sm text-ink-soft">
                {problems.map(({ field, code, text }) => (
                  <li key={`${field} ${code}`}>{t(`problems.${code}`, { field: t(`fields.${field}`), text })}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        {rows.length > shownMax && (
          <p className="border-t border-line px-4 py-3 text-sm text-ink-soft">
            {t("more", { count: rows.length - shownMax })}
          </p>
        )}
      </Card>
    </section>
  );
}
