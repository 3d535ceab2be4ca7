"use client";

import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { useRows } from "@/lib/sync/client/rows";
import { GlanceCard } from "./glance-card";

// Comparing amounts takes all units there are: it comes after the page, into a place that is kept for it.
const LowList = lazy(() => import("./low-list").then((part) => ({ default: part.LowList })));

/** Products of which less is at home than the household wants. */
export function RunningLow() {
  const t = useTranslations("dashboard");
  const isUnset = ![...useRows("product").values()].some(({ minimumStock, isStaple }) => minimumStock || isStaple);
  return (
    <GlanceCard id="low-title" icon="warning" title={t("low")} href="/app/pantry/products" link={t("lowLink")}>
      {isUnset ? (
        <p className="text-ink-soft">{t("lowUnset")}</p>
      ) : (
        <Suspense fallback={<p className="h-6" />}>
          <LowList />
        </Suspense>
      )}
    </GlanceCard>
  );
}
