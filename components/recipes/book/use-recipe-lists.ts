"use client";

import { useMemo } from "react";
import { useLocale } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { useToday } from "@/components/shell/use-household";
import type { DietFlag } from "@/lib/catalog/core/diet/substances";
import { useBook, type Book } from "@/lib/recipes/client/book";
import { bookQuery } from "@/lib/recipes/client/dishes/book-query";
import type { BookQuery } from "@/lib/recipes/client/dishes/judge-book";
import { covers, putBack } from "@/lib/recipes/client/dishes/put-back";
import { useJudgedBook } from "@/lib/recipes/client/use-judged-book";
import type { Recipe } from "@/lib/recipes/core/recipe";
import type { Recommendation } from "@/lib/recipes/core/recommend/recommendation";
import { useRow, useRows } from "@/lib/sync/client/rows";
import { useDiets } from "../use-diets";
import type { ListedRecipe } from "./recipe-list";

export type RecipeLists = {
  book: Book;
  /** What everybody at the table keeps to; null until that is known. */
  diets: readonly DietFlag[] | null;
  /** `failed`: nobody can say what the shelves speak for; recipes can still be read and written. */
  state: "loading" | "ready" | "failed";
  recommendations: readonly Recommendation[];
  /** Every recipe that is not known to break a diet, by title. */
  all: readonly ListedRecipe[];
  favourites: ReadonlySet<string>;
};

/** What to have judged; null until the diets of the household are known. */
function useBookQuery({ own }: Book): BookQuery | null {
  const today = useToday();
  const diets = useDiets();
  const isHouseholdKnown = useRow("household", useSignedIn().householdId) !== null;
  const [lots, tastes] = [useRows("lot"), useRows("recipeTaste")];
  return useMemo(
    () => (isHouseholdKnown ? bookQuery(own, lots.values(), { tastes: [...tastes.values()], diets, today }) : null),
    [own, lots, tastes, diets, today, isHouseholdKnown],
  );
}

function useFavourites(): ReadonlySet<string> {
  const { userId } = useSignedIn();
  const tastes = useRows("recipeTaste");
  return useMemo(
    () =>
      new Set(
        [...tastes.values()].flatMap((taste) => (taste.isFavourite && taste.userId === userId ? taste.recipeId : [])),
      ),
    [tastes, userId],
  );
}

/** The book with its recipes in the order of their titles. */
function useByTitle(book: Book): Book {
  const locale = useLocale();
  const collator = useMemo(() => new Intl.Collator(locale), [locale]);
  return useMemo(() => {
    const byTitle = (one: Recipe, other: Recipe): number => collator.compare(one.title, other.title);
    return { ...book, recipes: [...book.recipes].sort(byTitle) };
  }, [book, collator]);
}

/** What there is to cook: ranked by the shelves, and all of it. Unsafe recipes are in neither. */
export function useRecipeLists(): RecipeLists {
  const book = useBook();
  const byTitle = useByTitle(book);
  const query = useBookQuery(book);
  const heard = useJudgedBook(query, useSignedIn().householdId);
  const favourites = useFavourites();
  const diets = query?.diets ?? null;
  const told = heard?.told && diets && covers(heard.told, diets) ? heard.told : null;

  const { recommendations, all } = useMemo(() => {
    if (!diets) return { recommendations: [], all: [] };
    const { recommendations, safe } = putBack(byTitle, told, diets);
    const ranked = new Map(recommendations.map((one) => [one.recipe.id, one]));
    const listed = safe.map(({ recipe, unsure }): ListedRecipe => {
      return { recipe, unsure, recommendation: ranked.get(recipe.id) ?? null };
    });
    return { recommendations, all: listed };
  }, [byTitle, told, diets]);
  const hasFailed = heard !== null && heard.told === null;
  const state = told ? "ready" : hasFailed ? "failed" : "loading";
  return { book, diets, state, recommendations, all, favourites };
}
