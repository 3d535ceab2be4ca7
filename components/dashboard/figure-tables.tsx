"use client";

import { useTranslations } from "use-intl";
import type { Figures } from "@/lib/pantry/core/figures";
import { useFigureWords } from "./use-figure-words";

// A sum is never broken in two, and no word of a heading is.
const cell = "py-1.5 pe-3 text-start font-normal tabular-nums [overflow-wrap:normal]";
const sum = `${cell} whitespace-nowrap`;
const head = "py-1.5 pe-3 text-start font-medium [overflow-wrap:normal]";

/** What the charts show, in words and figures: for everybody, and for those who do not see charts. */
export function FigureTables({ figures }: { figures: Figures }) {
  const t = useTranslations("dashboard.figures");
  const words = useFigureWords(figures.currency);
  const present = figures.months.at(-1);
  return (
    <details className="text-sm">
      <summary className="min-h-11 py-2.5 font-medium text-brand-ink">{t("table")}</summary>
      <div className="flex flex-col gap-4 overflow-x-auto">
        <table className="w-full border-collapse">
          <caption className="pb-1 text-start font-medium">{t("title")}</caption>
          <thead className="border-b border-edge">
            <tr>
              {([t("monthColumn"), t("spent"), t("wasted"), t("saved")] as const).map((title) => (
                <th key={title} scope="col" className={head}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {figures.months.map((month) => (
              <tr key={month.month}>
                <th scope="row" className={cell}>
                  {words.month(month.month)}
                </th>
                <td className={sum}>{words.money(month.spentMinor)}</td>
                <td className={sum}>{words.money(month.wastedMinor)}</td>
                <td className={sum}>{words.money(month.savedMinor)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {present && figures.byCategory.length > 0 && (
          <table className="w-full border-collapse">
            <caption className="pb-1 text-start font-medium">
              {t("categoryChart", { month: words.month(present.month) })}
            </caption>
            <thead className="border-b border-edge">
              <tr>
                <th scope="col" className={head}>
                  {t("categoryColumn")}
                </th>
                <th scope="col" className={head}>
                  {t("amountColumn")}
                </th>
              </tr>
            </thead>
            <tbody className="divide-y divide-line">
              {figures.byCategory.map(({ category, minor }) => (
                <tr key={category}>
                  <th scope="row" className={cell}>
                    {words.category(category)}
                  </th>
                  <td className={sum}>{words.money(minor)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </details>
  );
}
