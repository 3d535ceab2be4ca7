"use client";

import { lazy, Suspense, useMemo, useRef } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { useTimeZone, useToday } from "@/components/shell/use-household";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "./skeleton-block";
import { fromMinor } from "@/lib/kernel/money";
import { monthFigures, type Figures } from "@/lib/pantry/core/figures";
import { useRow, useRows } from "@/lib/sync/client/rows";
import { FigureTables } from "./figure-tables";
import { useNearView } from "./use-near-view";

const monthCount = 6;

// The charting library is larger than the rest of the page: it comes when somebody scrolls to it.
const FigureCharts = lazy(() =>
  import("./figure-charts").then(
    (part) => ({ default: part.FigureCharts }),
    () => ({ default: ChartsFailed }),
  ),
);

function useFigures(): Figures | null {
  const lots = useRows("lot");
  const events = useRows("lotEvent");
  const receipts = useRows("receipt");
  const currency = useRow("household", useSignedIn().householdId)?.currency ?? null;
  const today = useToday();
  const timeZone = useTimeZone();
  return useMemo(
    () =>
      monthFigures({
        lots,
        events: events.values(),
        receipts: receipts.values(),
        currency,
        today,
        timeZone,
        monthCount,
      }),
    [lots, events, receipts, currency, today, timeZone],
  );
}

/** What the household spent, threw away and saved, month by month; what each figure means stands below it. */
export function MonthFigures() {
  const t = useTranslations("dashboard.figures");
  const place = useRef<HTMLElement>(null);
  const isNear = useNearView(place);
  const figures = useFigures();
  return (
    <section ref={place} aria-labelledby="figures-title">
      <h2 id="figures-title" className="px-1 pb-2 font-semibold">
        {t("title")}
      </h2>
      <Card>
        {figures ? (
          <div className="flex flex-col gap-5">
            <PresentMonth figures={figures} />
            {figures.currency && isNear && (
              <Suspense fallback={<Skeleton label={t("loading")} />}>
                <FigureCharts figures={figures} />
              </Suspense>
            )}
            <FigureTables figures={figures} />
            <Meanings leftOutCount={figures.leftOutCount} />
          </div>
        ) : (
          <EmptyState heading="h2" icon="receipt" title={t("emptyTitle")} text={t("emptyText")} />
        )}
      </Card>
    </section>
  );
}

function ChartsFailed() {
  const t = useTranslations("dashboard.figures");
  return <p className="text-sm text-ink-soft">{t("failed")}</p>;
}

function PresentMonth({ figures: { months, currency } }: { figures: Figures }) {
  const t = useTranslations("dashboard.figures");
  const format = useFormatter();
  const now = months.at(-1);
  if (!now) return null;
  const money = (minor: number): string =>
    currency ? format.number(fromMinor(minor, currency), { style: "currency", currency }) : "–";
  const month = format.dateTime(new Date(`${now.month}-15T12:00:00Z`), { month: "long", timeZone: "UTC" });
  const waste = [
    now.wastedCount > 0 && t("things", { count: now.wastedCount }),
    now.unpricedCount > 0 && t("unpriced", { count: now.unpricedCount }),
  ].filter(Boolean);
  return (
    <div>
      <h3 className="pb-2 text-sm text-ink-soft">{t("month", { month })}</h3>
      <dl className="grid grid-cols-1 gap-3 min-[360px]:grid-cols-3">
        {(["spent", "wasted", "saved"] as const).map((figure) => (
          <div key={figure}>
            <dt className="text-sm text-ink-soft">{t(figure)}</dt>
            <dd className="text-xl font-bold tabular-nums">{money(now[`${figure}Minor`])}</dd>
            {figure === "wasted" && waste.length > 0 && <dd className="text-sm text-ink-soft">{waste.join(", ")}</dd>}
          </div>
        ))}
      </dl>
    </div>
  );
}

function Meanings({ leftOutCount }: { leftOutCount: number }) {
  const t = useTranslations("dashboard.figures");
  return (
    <details className="text-sm text-ink-soft">
      <summary className="min-h-11 py-2.5 font-medium text-brand-ink">{t("what")}</summary>
      <ul className="flex flex-col gap-1">
        <li>{t("spentMeans")}</li>
        <li>{t("wastedMeans")}</li>
        <li>{t("savedMeans")}</li>
        {leftOutCount > 0 && <li>{t("leftOut", { count: leftOutCount })}</li>}
      </ul>
    </details>
  );
}
