"use client";

import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { usePantrySheet } from "@/components/pantry/use-pantry-sheet";
import { useSignedIn } from "@/components/shell/signed-in";
import { useToday } from "@/components/shell/use-household";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { PageHeading } from "@/components/ui/page-heading";
import { SkeletonList } from "@/components/ui/skeleton";
import { soonDays } from "@/lib/pantry/core/expiry";
import { isAtHome } from "@/lib/pantry/core/lot";
import { countByLocation, dueWithin } from "@/lib/pantry/core/shelves";
import { useRows } from "@/lib/sync/client/rows";
import { useIsWaiting } from "@/lib/sync/client/status";
import { CookWithIt } from "./cook-with-it";
import { DueSoon } from "./due-soon";
import { OnTheList } from "./on-the-list";
import { PlaceCounts } from "./place-counts";
import { ReceiptsWaiting } from "./receipts-waiting";
import { RunningLow } from "./running-low";

// What is eaten first is what people come for; what has to be worked out comes right after it.
const MonthFigures = lazy(() => import("./month-figures").then((part) => ({ default: part.MonthFigures })));

const skeletonLines = 4;

/** First look of the day: what to eat first, and what is where. */
export function DashboardView() {
  const t = useTranslations("dashboard");
  const pantry = useTranslations("pantry");
  const { name } = useSignedIn();
  const today = useToday();
  const rows = useRows("lot");
  const lots = [...rows.values()].filter(isAtHome);
  const { show, sheet } = usePantrySheet(today);
  const due = dueWithin(lots, today, soonDays);
  const isWaiting = useIsWaiting(rows.size === 0);
  return (
    <>
      <PageHeading isGreeting title={name ? t("greeting", { name: firstName(name) }) : t("greetingPlain")} />
      {isWaiting ? (
        <SkeletonList label={pantry("loading")} lines={skeletonLines} />
      ) : lots.length === 0 ? (
        <div className="flex flex-col gap-6">
          <EmptyHome />
          <Glance />
        </div>
      ) : (
        <div className="flex flex-col gap-6">
          <DueSoon lots={due} today={today} onSelect={(lot) => show({ kind: "lot", lot })} />
          {due.length > 0 && <CookWithIt lots={due} today={today} />}
          <Glance />
          <PlaceCounts counts={countByLocation(lots)} />
          <Suspense fallback={null}>
            <MonthFigures />
          </Suspense>
        </div>
      )}
      {sheet}
    </>
  );
}

/** What is short, what is to be bought and what waits. */
const Glance = () => (
  <div className="grid grid-cols-1 items-start gap-6 md:grid-cols-3">
    <RunningLow />
    <OnTheList />
    <ReceiptsWaiting />
  </div>
);

const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;

function EmptyHome() {
  const t = useTranslations("dashboard");
  return (
    <EmptyState
      icon="pantry"
      title={t("emptyTitle")}
      text={t("emptyText")}
      action={
        <div className="flex flex-col gap-3">
          <ButtonLink href="/app/scanner" variant="primary" size="lg" leftIcon={<Icon name="scan" />}>
            {t("scan")}
          </ButtonLink>
          <ButtonLink href="/app/pantry?add" variant="outline" size="lg" leftIcon={<Icon name="plus" />}>
            {t("add")}
          </ButtonLink>
        </div>
      }
    />
  );
}
