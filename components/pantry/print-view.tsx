"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { useToday } from "@/components/shell/use-household";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { PageHeading } from "@/components/ui/page-heading";
import { SkeletonList } from "@/components/ui/skeleton";
import { expiryOf } from "@/lib/pantry/core/expiry";
import { shelvesOf, sortedAtHome } from "@/lib/pantry/core/shelves";
import { useRows } from "@/lib/sync/client/rows";
import { useIsWaiting } from "@/lib/sync/client/status";
import { BackLink } from "@/components/ui/back-link";
import { usePantryWords } from "./use-pantry-words";

const skeletonLines = 6;

/** The shelves as tables for paper: all lines, black on white, a box to tick, no place broken off from its heading. */
export function PrintView() {
  const t = useTranslations("pantry.print");
  const pantry = useTranslations("pantry");
  const words = usePantryWords();
  const today = useToday();
  const rows = useRows("lot");
  const shelves = useMemo(() => shelvesOf(sortedAtHome(rows.values())), [rows]);
  const isWaiting = useIsWaiting(rows.size === 0);
  return (
    <>
      <BackLink href="/app/pantry" label={t("back")} />
      <PageHeading
        title={t("title", { date: words.date(today) })}
        actions={
          shelves.length > 0 && (
            <span className="shrink-0 print:hidden">
              <Button variant="primary" size="md" leftIcon={<Icon name="print" />} onClick={() => window.print()}>
                {t("print")}
              </Button>
            </span>
          )
        }
      />
      {isWaiting ? (
        <SkeletonList label={pantry("loading")} lines={skeletonLines} />
      ) : shelves.length === 0 ? (
        <EmptyState icon="print" title={pantry("emptyTitle")} text={t("empty")} />
      ) : (
        shelves.map(({ location, lots }) => (
          <table key={location} className="mb-6 w-full table-fixed border-collapse text-start text-sm">
            <caption className="pb-1 text-start text-base font-semibold">{pantry(`places.${location}`)}</caption>
            <thead>
              <tr className="border-b-2 border-ink">
                {(["what", "amount", "until"] as const).map((column) => (
                  <th
                    key={column}
                    scope="col"
                    className="w-24 py-1 pe-3 text-start font-medium first:w-auto sm:w-1/4 sm:first:w-1/2"
                  >
                    {t(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lots.map((lot) => (
                <tr key={lot.id} className="break-inside-avoid border-b border-line">
                  <td className="py-1.5 pe-3">
                    <span className="flex items-baseline gap-2">
                      <span aria-hidden="true" className="size-3 shrink-0 border border-ink" />
                      <span className="min-w-0 wrap-anywhere">{lot.name}</span>
                    </span>
                  </td>
                  <td className="py-1.5 pe-3 tabular-nums">{words.amount(lot.quantity, lot.unit)}</td>
                  <td className="py-1.5 whitespace-nowrap">
                    {lot.expiresOn ? words.date(lot.expiresOn) : words.due(lot, expiryOf(lot, today))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))
      )}
    </>
  );
}
