"use client";

import { useId, type ReactNode } from "react";
import { Bar, BarChart, CartesianGrid, LabelList, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { useTranslations } from "use-intl";
import { fromMinor } from "@/lib/kernel/money";
import type { Figures } from "@/lib/pantry/core/figures";
import { useFigureWords } from "./use-figure-words";

const heightPx = 200;
const rowPx = 34;
const categoriesMax = 8;
const tick = { fill: "var(--ink-soft)", fontSize: 12 };
const tooltipStyle = {
  background: "var(--surface)",
  border: "1px solid var(--line)",
  borderRadius: 8,
  color: "var(--ink)",
};
/** The page's own motion settings do not reach into charts. */
const still = { isAnimationActive: false } as const;

/** A chart with its title. It is a picture: the tables below say the same to those who do not see it. */
const Chart = ({ title, height, children }: { title: string; height: number; children: ReactNode }) => (
  <figure>
    <figcaption className="pb-2 text-sm font-medium">{title}</figcaption>
    <div aria-hidden="true" style={{ height }}>
      <ResponsiveContainer width="100%" height="100%">
        {children}
      </ResponsiveContainer>
    </div>
  </figure>
);

/** Spent by month, thrown away and saved by month, and where the month's money went. */
export function FigureCharts({ figures }: { figures: Figures }) {
  const t = useTranslations("dashboard.figures");
  const { currency, months, byCategory } = figures;
  const words = useFigureWords(currency);
  const hatch = useId();
  const inMoney = (minor: number): number => fromMinor(minor, currency);
  const rows = months.map(({ month, spentMinor, wastedMinor, savedMinor }) => ({
    month: words.shortMonth(month),
    spent: inMoney(spentMinor),
    wasted: inMoney(wastedMinor),
    saved: inMoney(savedMinor),
  }));
  const categories = byCategory.slice(0, categoriesMax).map(({ category, minor }) => ({
    category: words.category(category),
    amount: inMoney(minor),
    text: words.money(minor),
  }));
  const hasWaste = months.some(({ wastedMinor, savedMinor }) => wastedMinor > 0 || savedMinor > 0);
  const present = months.at(-1);
  const formatter = (value: unknown): string => words.roundMoney(Number(value));
  const axes = (
    <>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis dataKey="month" tick={tick} tickLine={false} axisLine={{ stroke: "var(--edge)" }} />
      <YAxis tick={tick} tickLine={false} axisLine={false} width={56} tickFormatter={formatter} />
      <Tooltip
        contentStyle={tooltipStyle}
        cursor={{ fill: "var(--sunken)" }}
        formatter={(value) => words.exactMoney(Number(value))}
      />
    </>
  );
  return (
    <div className="flex flex-col gap-5">
      {months.some(({ spentMinor }) => spentMinor > 0) && (
        <Chart title={t("spentChart")} height={heightPx}>
          <BarChart data={rows} accessibilityLayer={false}>
            {axes}
            <Bar
              dataKey="spent"
              name={t("spent")}
              fill="var(--edge)"
              radius={[4, 4, 0, 0]}
              maxBarSize={40}
              {...still}
            />
          </BarChart>
        </Chart>
      )}
      {hasWaste && (
        <Chart title={t("wasteChart")} height={heightPx + rowPx}>
          <BarChart data={rows} accessibilityLayer={false}>
            <defs>
              <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect width={6} height={6} fill="var(--error-soft)" />
                <rect width={3} height={6} fill="var(--error)" />
              </pattern>
            </defs>
            {axes}
            <Legend formatter={(value) => <span style={{ color: "var(--ink)" }}>{value}</span>} />
            <Bar dataKey="wasted" name={t("wasted")} fill={`url(#${hatch})`} maxBarSize={28} {...still} />
            <Bar dataKey="saved" name={t("saved")} fill="var(--brand)" maxBarSize={28} {...still} />
          </BarChart>
        </Chart>
      )}
      {present && categories.length > 0 && (
        <Chart
          title={t("categoryChart", { month: words.month(present.month) })}
          height={categories.length * rowPx + 16}
        >
          <BarChart data={categories} layout="vertical" accessibilityLayer={false} margin={{ right: 64 }}>
            <XAxis type="number" hide />
            <YAxis type="category" dataKey="category" tick={tick} tickLine={false} axisLine={false} width={120} />
            <Bar dataKey="amount" fill="var(--brand)" radius={[0, 4, 4, 0]} maxBarSize={20} {...still}>
              <LabelList dataKey="text" position="right" fill="var(--ink)" fontSize={12} />
            </Bar>
          </BarChart>
        </Chart>
      )}
    </div>
  );
}
