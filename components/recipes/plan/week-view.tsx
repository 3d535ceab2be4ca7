"use client";

import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { useToday } from "@/components/shell/use-household";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { PageHeading } from "@/components/ui/page-heading";
import { SkeletonList } from "@/components/ui/skeleton";
import { Spinner } from "@/components/ui/spinner";
import { showToast } from "@/components/ui/toast";
import { addDays, type Day } from "@/lib/kernel/day";
import type { Kitchen } from "@/lib/recipes/client/open-kitchen";
import { kitchenNow } from "@/lib/recipes/client/use-kitchen";
import { daysOfWeek, weekFrom, type Meal } from "@/lib/recipes/core/plan/meals";
import { factorFor } from "@/lib/recipes/core/servings";
import { useRows } from "@/lib/sync/client/rows";
import { useRecipeLists } from "../book/use-recipe-lists";
import { ToRecipesLink } from "../to-recipes-link";
import { DishPicker } from "./dish-picker";
import { MealActions } from "./meal-actions";
import { PlanShopping } from "./plan-shopping";
import { usePlanActions } from "./use-plan-actions";
import { WeekBoard } from "./week-board";

const skeletonLines = 7;

type Open = { kind: "add"; day: Day } | { kind: "meal"; id: string } | { kind: "shop" } | null;

/** The week's meals: planned by hand, by drag, or filled from what is at home. */
export function WeekView() {
  const t = useTranslations("recipes.week");
  const all = useTranslations("recipes");
  const isReadOnly = useSignedIn().role === "viewer";
  const today = useToday();
  const [first, setFirst] = useState<Day>(today);
  const days = weekFrom(first);
  const rows = useRows("mealPlan");
  const meals = useMemo(() => [...rows.values()], [rows]);
  const lists = useRecipeLists();
  const isWaiting = lists.book.shipped === "loading";
  const tastes = useRows("recipeTaste");
  const actions = usePlanActions();
  const [open, setOpen] = useState<Open>(null);
  const [opening, setOpening] = useState<"fill" | "shop" | null>(null);
  const close = () => setOpen(null);
  const recipeOf = ({ recipeId }: Meal) => (recipeId ? lists.book.byId.get(recipeId) : undefined);
  const coming = meals.filter((meal) => meal.day >= today && days.includes(meal.day as Day) && meal.cookedAt === null);
  const openMeal = open?.kind === "meal" ? rows.get(open.id) : undefined;

  /** The catalog weighs much: it comes when it is asked for. */
  const withKitchen = async (what: "fill" | "shop", act: (kitchen: Kitchen) => void): Promise<void> => {
    if (opening) return;
    setOpening(what);
    const kitchen = await kitchenNow(lists.book, today);
    setOpening(null);
    if (kitchen) act(kitchen);
    else showToast({ title: all("kitchenFailed"), tone: "failed" });
  };
  const fill = (kitchen: Kitchen): void => {
    const isFree = (day: Day) => day >= today && !meals.some((meal) => meal.day === day && meal.slot === "dinner");
    const planned = new Set(coming.flatMap(({ recipeId }) => recipeId ?? []));
    const dinners = kitchen.fill(
      { diets: lists.diets ?? [], tastes: [...tastes.values()] },
      days.filter(isFree),
      planned,
    );
    if (dinners.length === 0) showToast({ title: t("fillNone"), tone: "failed" });
    else void actions.fill(dinners, null);
  };
  const cookings = coming.flatMap((meal) => {
    const recipe = recipeOf(meal);
    return recipe ? [{ recipe, factor: factorFor(recipe.servings, meal.servings ?? recipe.servings ?? 1) }] : [];
  });

  return (
    <>
      <ToRecipesLink />
      <PageHeading
        title={t("title")}
        lead={t("text")}
        actions={
          <div className="flex items-center print:hidden">
            <IconButton
              label={t("earlier")}
              icon={<Icon name="chevron" className="rotate-180 rtl:rotate-0" />}
              onClick={() => setFirst(addDays(first, -daysOfWeek))}
            />
            {first !== today && (
              <Button variant="ghost" size="sm" onClick={() => setFirst(today)}>
                {t("thisWeek")}
              </Button>
            )}
            <IconButton
              label={t("later")}
              icon={<Icon name="chevron" className="rtl:rotate-180" />}
              onClick={() => setFirst(addDays(first, daysOfWeek))}
            />
          </div>
        }
      />
      {!isReadOnly && (
        <div className="flex flex-wrap gap-2 pb-5 print:hidden">
          <Button
            variant="primary"
            size="md"
            leftIcon={opening === "fill" ? <Spinner /> : <Icon name="sparkle" />}
            disabled={isWaiting || !lists.diets}
            aria-busy={opening === "fill"}
            onClick={() => void withKitchen("fill", fill)}
          >
            {t("fill")}
          </Button>
          <Button
            variant="outline"
            size="md"
            leftIcon={opening === "shop" ? <Spinner /> : <Icon name="basket" />}
            disabled={isWaiting}
            aria-busy={opening === "shop"}
            onClick={() => void withKitchen("shop", () => setOpen({ kind: "shop" }))}
          >
            {t("list")}
          </Button>
        </div>
      )}
      {isWaiting ? (
        <SkeletonList label={all("loading")} lines={skeletonLines} />
      ) : (
        <WeekBoard
          days={days}
          today={today}
          meals={meals}
          isGone={(meal) => meal.recipeId !== null && !recipeOf(meal)}
          isReadOnly={isReadOnly}
          onAdd={(day) => setOpen({ kind: "add", day })}
          onOpen={({ id }) => setOpen({ kind: "meal", id })}
          onMove={(meal, day) => void actions.move(meal, day)}
        />
      )}
      {open?.kind === "add" && (
        <DishPicker
          day={open.day}
          lists={lists}
          onPick={(slot, dish) => {
            close();
            void actions.add(open.day, slot, dish);
          }}
          onClose={close}
        />
      )}
      {openMeal && (
        <MealActions
          meal={openMeal}
          days={days}
          isReadOnly={isReadOnly}
          hasRecipe={recipeOf(openMeal) !== undefined}
          actions={actions}
          onClose={close}
        />
      )}
      {open?.kind === "shop" && <PlanShopping book={lists.book} today={today} cookings={cookings} onClose={close} />}
    </>
  );
}
