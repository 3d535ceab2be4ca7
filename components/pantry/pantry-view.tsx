"use client";

import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { useToday } from "@/components/shell/use-household";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { classNames } from "@/components/ui/class-names";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { PageHeading } from "@/components/ui/page-heading";
import { SkeletonList } from "@/components/ui/skeleton";
import { whenIdle } from "@/components/ui/when-idle";
import { findLots, prepareSearch, shelvesOf, sortedAtHome } from "@/lib/pantry/core/shelves";
import { useRows } from "@/lib/sync/client/rows";
import { useIsWaiting } from "@/lib/sync/client/status";
import { drawnMax } from "./lot-list";
import { PantryMenu } from "./pantry-menu";
import { SearchField } from "./search-field";
import { SelectionBar } from "./selection-bar";
import { ShelfList } from "./shelf-list";
import { useExport } from "./use-export";
import { useFindKeys } from "./use-find-keys";
import { useLotDeeds } from "./use-lot-deeds";
import { usePantryActions } from "./use-pantry-actions";
import { loadPantrySheet, usePantrySheet } from "./use-pantry-sheet";
import { useSelection } from "./use-selection";

const skeletonLines = 5;

/** The shelves of the household. `startsWith: "add"` opens the add form at once, for links that promise it. */
export function PantryView({ startsWith }: { startsWith: "shelves" | "add" }) {
  const t = useTranslations("pantry");
  const isReadOnly = useSignedIn().role === "viewer";
  const today = useToday();
  const rows = useRows("lot");
  const actions = usePantryActions();
  const exportStock = useExport();
  const selection = useSelection();
  const searchField = useRef<HTMLInputElement>(null);
  const { show, sheet } = usePantrySheet(today, startsWith === "add");
  useEffect(() => whenIdle(loadPantrySheet), []);
  const [search, setSearch] = useState("");
  const wanted = useDeferredValue(search);
  const atHome = useMemo(() => sortedAtHome(rows.values()), [rows]);
  useEffect(() => whenIdle(() => prepareSearch(atHome)), [atHome]);
  const found = useMemo(() => findLots(atHome, wanted), [atHome, wanted]);
  const shelves = useMemo(() => shelvesOf(found), [found]);
  const { onSelect, onDeed } = useLotDeeds({ actions, selection, show });
  useFindKeys(searchField, found.length > drawnMax);
  const isWaiting = useIsWaiting(rows.size === 0);
  const { ids } = selection;
  const selected = ids ? found.filter(({ id }) => ids.has(id)) : [];

  return (
    <>
      <PageHeading
        title={t("title")}
        actions={
          <>
            {!isReadOnly && (
              <Button variant="primary" size="md" leftIcon={<Icon name="plus" />} onClick={() => show({ kind: "add" })}>
                {t("add")}
              </Button>
            )}
            <PantryMenu
              isEmpty={atHome.length === 0}
              isReadOnly={isReadOnly}
              onSelectSeveral={() => selection.begin()}
              onExport={() => void exportStock(atHome, today)}
              onHelp={() => show({ kind: "help" })}
            />
          </>
        }
      />
      {!isWaiting && atHome.length === 0 ? (
        <EmptyPantry />
      ) : (
        <div className={classNames("flex flex-col gap-5", selection.ids && "pb-32")}>
          <SearchField ref={searchField} hint={t("searchHint")} value={search} onValueChange={setSearch} />
          {isWaiting ? (
            <SkeletonList label={t("loading")} lines={skeletonLines} />
          ) : shelves.length === 0 ? (
            <EmptyState icon="search" title={t("noMatchTitle")} text={t("noMatchText", { search })} />
          ) : (
            <ShelfList
              shelves={shelves}
              today={today}
              selected={selection.ids}
              onSelect={onSelect}
              onDeed={isReadOnly ? undefined : onDeed}
            />
          )}
        </div>
      )}
      {selection.ids && (
        <SelectionBar
          lots={selected}
          shownCount={found.length}
          actions={actions}
          onAll={() => selection.setAll(found)}
          onNone={() => selection.setAll([])}
          onWaste={() => {
            show({ kind: "waste", lots: selected });
            selection.end();
          }}
          onDone={selection.end}
        />
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
