"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { PageHeading } from "@/components/ui/page-heading";
import { SkeletonList } from "@/components/ui/skeleton";
import { useSheetStore } from "@/components/ui/use-sheet-store";
import { whenIdle } from "@/components/ui/when-idle";
import { groupByAisle } from "@/lib/groceries/core/aisles";
import type { Line } from "@/lib/groceries/core/lines";
import { withStaples } from "@/lib/groceries/core/staple-lines";
import { loadMembers } from "@/lib/household/client/members";
import { useIsFetching, useIsWaiting } from "@/lib/sync/client/status";
import { AisleSection } from "./aisle-section";
import { BasketSection } from "./basket-section";
import { GrocerySheets, loadGrocerySheets, type SheetContent } from "./grocery-sheets";
import { ListTabs } from "./list-tabs";
import { QuickAdd } from "./quick-add";
import { RunningOut } from "./running-out";
import { ShoppingBar } from "./shopping-bar";
import { useGroceryActions } from "./use-grocery-actions";
import { useGroceryList } from "./use-grocery-list";
import { useKnowledge } from "./use-knowledge";
import { useLingering } from "./use-lingering";
import { useRunningTotal } from "./use-running-total";
import { useShelfFacts } from "./use-shelf-facts";

const skeletonLines = 5;

/** The shared lists of the household: planned at home, ticked in the shop, put away afterwards. */
export function GroceryView() {
  const t = useTranslations("grocery");
  const isReadOnly = useSignedIn().role === "viewer";
  const isFetching = useIsFetching();
  // A first visit fetches the list itself before what is known of food.
  const knowledge = useKnowledge(!isFetching);
  const view = useGroceryList(knowledge);
  const facts = useShelfFacts(knowledge);
  const actions = useGroceryActions(view, knowledge);
  const lingering = useLingering();
  const [isShopping, setShopping] = useState(false);
  useEffect(() => void loadMembers(), []);
  useEffect(() => whenIdle(loadGrocerySheets), []);
  const sheets = useSheetStore<SheetContent>();
  const show = (content: SheetContent | null) => sheets.setState({ content });

  const toFind = withStaples(view.open, view.isFirst ? facts.staples : [], view.list.id, view.sum);
  const shown = [...toFind, ...view.taken.filter(({ food }) => lingering.foods.has(food))];
  const basket = view.taken.filter(({ food }) => !lingering.foods.has(food));
  const total = useRunningTotal(knowledge, [...toFind, ...view.taken], view.list.storeId, facts.currency);
  const isWaiting = useIsWaiting(view.items.size === 0);
  const isEmpty = shown.length === 0 && view.taken.length === 0;

  const toggle = (line: Line) => {
    if (line.state === "taken") {
      lingering.forget(line.food);
      void actions.untick(line);
    } else {
      lingering.remember(line.food);
      void actions.tick(line);
    }
  };

  return (
    <>
      <PageHeading
        title={view.lists.length > 1 ? view.list.name : t("title")}
        actions={
          !isReadOnly &&
          !isShopping && (
            <>
              {!isEmpty && (
                <Button variant="primary" size="md" leftIcon={<Icon name="basket" />} onClick={() => setShopping(true)}>
                  {t("shop")}
                </Button>
              )}
              <Menu
                trigger={(button) => <IconButton {...button} label={t("more")} icon={<Icon name="more" />} />}
                actions={[
                  { label: t("menu.lists"), icon: "list", onSelect: () => show({ kind: "lists" }) },
                  { label: t("menu.aisles"), icon: "grip", onSelect: () => show({ kind: "aisles" }) },
                  { label: t("menu.paste"), icon: "plus", onSelect: () => show({ kind: "preview", text: "" }) },
                ]}
              />
            </>
          )
        }
      />
      <div className="flex flex-col gap-5">
        {isReadOnly && <p className="text-ink-soft">{t("readOnly")}</p>}
        {!isShopping && view.lists.length > 1 && (
          <ListTabs lists={view.lists} selectedId={view.list.id} onSelect={view.select} />
        )}
        {isShopping ? (
          <ShoppingBar
            taken={view.taken.length}
            count={toFind.length + view.taken.length}
            total={total}
            onPutAway={() => show({ kind: "checkout" })}
            onDone={() => setShopping(false)}
          />
        ) : (
          !isReadOnly && (
            <QuickAdd
              onAdd={actions.addText}
              onSeveral={(text) => show({ kind: "preview", text })}
              onScan={() => show({ kind: "scan" })}
            />
          )
        )}
        {isWaiting ? (
          <SkeletonList label={t("loading")} lines={skeletonLines} />
        ) : isEmpty ? (
          <EmptyState icon="basket" title={t("emptyTitle")} text={isReadOnly ? t("emptyReadOnly") : t("emptyText")} />
        ) : (
          groupByAisle(shown, view.order).map((aisle) => (
            <AisleSection
              key={aisle.category}
              aisle={aisle}
              facts={facts}
              isShopping={isShopping}
              isReadOnly={isReadOnly}
              onToggle={toggle}
              onDetails={(line) => show({ kind: "line", line })}
              onClaim={actions.claim}
              onRelease={actions.release}
            />
          ))
        )}
        {!isShopping && !isReadOnly && (
          <RunningOut
            facts={facts}
            isOnList={(food) => toFind.some((line) => line.food === food)}
            onAdd={(name) => void actions.addText(name)}
          />
        )}
        {isShopping && toFind.length === 0 && view.taken.length > 0 && (
          <EmptyState icon="check" title={t("shopping.allFound")} text={t("shopping.allFoundText")} />
        )}
        {view.taken.length > 0 && (
          <BasketSection
            lines={basket}
            takenCount={view.taken.length}
            isShopping={isShopping}
            isReadOnly={isReadOnly}
            onToggle={toggle}
            onPutAway={() => show({ kind: "checkout" })}
          />
        )}
      </div>
      <GrocerySheets
        sheets={sheets}
        view={view}
        facts={facts}
        actions={actions}
        knowledge={knowledge}
        onClose={() => show(null)}
      />
    </>
  );
}
