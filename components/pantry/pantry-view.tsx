"use client";

import { useDeferredValue, useState } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { useToday } from "@/components/shell/use-household";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { PageHeading } from "@/components/ui/page-heading";
import { SkeletonList } from "@/components/ui/skeleton";
import type { Lot } from "@/lib/pantry/core/lot";
import { shelvesOf } from "@/lib/pantry/core/shelves";
import { useRows } from "@/lib/sync/client/rows";
import { useSyncStatus } from "@/lib/sync/client/status";
import { SearchField } from "./search-field";
import { ShelfList } from "./shelf-list";
import { usePantrySheet } from "./use-pantry-sheet";

const skeletonLines = 5;

/** The shelves of the household. `startsWith: "add"` opens the add form at once, for links that promise it. */
export function PantryView({ startsWith }: { startsWith: "shelves" | "add" }) {
  const t = useTranslations("pantry");
  const isReadOnly = useSignedIn().role === "viewer";
  const today = useToday();
  const rows = useRows("lot");
  const { standing } = useSyncStatus();
  const { show, sheet } = usePantrySheet(today, startsWith === "add");
  const [search, setSearch] = useState("");
  const shelves = shelvesOf(rows.values(), useDeferredValue(search));
  const isWaiting = rows.size === 0 && standing.kind === "starting";
  const hasNothing = shelves.length === 0 && !search;

  return (
    <>
      <PageHeading
        title={t("title")}
        actions={
          !isReadOnly && (
            <Button variant="primary" size="md" leftIcon={<Icon name="plus" />} onClick={() => show({ kind: "add" })}>
              {t("add")}
            </Button>
          )
        }
      />
      {isWaiting ? (
        <SkeletonList label={t("loading")} lines={skeletonLines} />
      ) : hasNothing ? (
        <EmptyPantry />
      ) : (
        <div className="flex flex-col gap-5">
          <SearchField value={search} onValueChange={setSearch} />
          {shelves.length === 0 ? (
            <EmptyState icon="search" title={t("noMatchTitle")} text={t("noMatchText", { search })} />
          ) : (
            <ShelfList shelves={shelves} today={today} onSelect={(lot: Lot) => show({ kind: "lot", lot })} />
          )}
        </div>
      )}
      {sheet}
    </>
  );
}

function EmptyPantry() {
  const t = useTranslations("pantry");
  return (
    <EmptyState
      icon="pantry"
      title={t("emptyTitle")}
      text={t("emptyText")}
      action={
        <ButtonLink href="/app/scanner" variant="primary" size="lg" leftIcon={<Icon name="scan" />}>
          {t("emptyScan")}
        </ButtonLink>
      }
    />
  );
}
