import { Card } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";
import { funnelSteps, type FunnelStep } from "@/lib/landing/core/funnel-steps";
import type { Locale } from "@/lib/messages/locales";
import { translatorFor } from "@/lib/messages/translator";

export type FunnelDay = { day: string; counts: Readonly<Record<FunnelStep, number>> };

/** Share of visits that end in an account, which the paper aims to exceed. Source: the paper, 5.1.5. */
const targetShare = 0.05;

const sumOf = (days: readonly FunnelDay[], step: FunnelStep): number =>
  days.reduce((sum, { counts }) => sum + counts[step], 0);

/** How many visits became accounts, step by step, and day by day. */
export function FunnelView({ days, locale }: { days: readonly FunnelDay[]; locale: Locale }) {
  const t = translatorFor("admin", locale);
  const visits = sumOf(days, "landing_view");
  const registered = sumOf(days, "registered");
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  return (
    <>
      <PageHeading title={t("title")} />
      <div className="flex flex-col gap-6">
        <p className="text-ink-soft">{t("text", { days: days.length })}</p>
        <Card>
          <p className="text-3xl font-bold tabular-nums">
            {visits > 0 ? percent.format(registered / visits) : t("none")}
          </p>
          <p className="text-ink-soft">{t("share", { target: percent.format(targetShare) })}</p>
          <Steps days={days} visits={visits} locale={locale} />
        </Card>
        <DayTable days={days} locale={locale} />
      </div>
    </>
  );
}

function Steps({ days, visits, locale }: { days: readonly FunnelDay[]; visits: number; locale: Locale }) {
  const t = translatorFor("admin", locale);
  const number = new Intl.NumberFormat(locale);
  return (
    <ul className="mt-5 flex flex-col gap-3">
      {funnelSteps.map((step) => {
        const count = sumOf(days, step);
        const share = visits > 0 ? Math.min(1, count / visits) : 0;
        return (
          <li key={step}>
            <p className="flex justify-between gap-3 text-sm">
              <span className="font-medium">{t(`steps.${step}`)}</span>
              <span className="tabular-nums">{number.format(count)}</span>
            </p>
            <div aria-hidden="true" className="mt-1 h-2 rounded-full bg-sunken forced-colors:border">
              <div
                className="h-full rounded-full bg-brand forced-colors:bg-[Highlight]"
                style={{ inlineSize: `${share * 100}%` }}
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function DayTable({ days, locale }: { days: readonly FunnelDay[]; locale: Locale }) {
  const t = translatorFor("admin", locale);
  const number = new Intl.NumberFormat(locale);
  const date = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" });
  return (
    <div
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls a wide table only where it can be reached
      tabIndex={0}
      role="region"
      aria-label={t("byDay")}
      className="overflow-x-auto rounded-xl border border-line bg-surface"
    >
      <table className="w-full min-w-2xl text-sm wrap-normal">
        <caption className="p-4 pb-2 text-start font-semibold">{t("byDay")}</caption>
        <thead>
          <tr>
            <th scope="col" className="px-4 py-2 text-start align-bottom font-medium">
              {t("day")}
            </th>
            {funnelSteps.map((step) => (
              <th key={step} scope="col" className="px-4 py-2 text-end align-bottom font-medium">
                {t(`steps.${step}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="tabular-nums">
          {days.map(({ day, counts }) => (
            <tr key={day} className="border-t border-line">
              <th scope="row" className="px-4 py-2 text-start font-normal whitespace-nowrap">
                {date.format(new Date(day))}
              </th>
              {funnelSteps.map((step) => (
                <td key={step} className="px-4 py-2 text-end">
                  {number.format(counts[step])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
