"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { useToday } from "@/components/shell/use-household";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import type { Book } from "@/lib/recipes/client/book";
import type { Kitchen } from "@/lib/recipes/client/open-kitchen";
import { useKitchen } from "@/lib/recipes/client/use-kitchen";
import { buyable } from "@/lib/recipes/core/kitchen/buyable";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { NamedRecipe } from "../named-recipe";
import { MealSheet } from "../plan/meal-sheet";
import { RecipePhoto } from "../recipe-photo";
import { ToRecipesLink } from "../to-recipes-link";
import { useAddToList } from "../use-add-to-list";
import { useDiets } from "../use-diets";
import { useRecipeWords } from "../use-recipe-words";
import { useTaste } from "../use-taste";
import { IngredientList } from "./ingredient-list";
import { MyView } from "./my-view";
import { NutritionFacts } from "./nutrition-facts";
import { RecipeFacts } from "./recipe-facts";
import { RecipeMenu } from "./recipe-menu";
import { ServingsStepper } from "./servings-stepper";
import { StepList } from "./step-list";
import { useServings } from "./use-servings";

/** A recipe by its address. */
export const RecipeView = () => (
  <NamedRecipe>{(recipe, book) => <RecipeSheet recipe={recipe} book={book} />}</NamedRecipe>
);

/** What our own tables say of a recipe for this table. */
function DietNotice({ recipe, kitchen }: { recipe: Recipe; kitchen: Kitchen }) {
  const t = useTranslations("recipes");
  const words = useRecipeWords();
  const diets = useDiets();
  const broken = diets.filter((flag) => kitchen.verdict(recipe, [flag]) === null);
  if (broken.length > 0) {
    const diet = words.list(broken.map((flag) => t(`dietSheet.flags.${flag}`)));
    return <Notice tone="error">{t("page.unsafe", { diet })}</Notice>;
  }
  const unsure = kitchen.verdict(recipe, diets) ?? [];
  return unsure.length > 0 && <Notice tone="error">{t("page.unsure", { names: words.list(unsure) })}</Notice>;
}

function FavouriteButton({ recipeId }: { recipeId: string }) {
  const t = useTranslations("recipes.page");
  const { taste, note } = useTaste(recipeId);
  const isFavourite = taste?.isFavourite ?? false;
  return (
    <button
      type="button"
      aria-pressed={isFavourite}
      aria-label={t("favourite")}
      onClick={() => note({ isFavourite: !isFavourite })}
      className={`inline-flex size-11 items-center justify-center rounded-control hover:bg-sunken ${
        isFavourite ? "text-error-ink [&_svg]:fill-current" : "text-ink-soft"
      }`}
    >
      <Icon name="heart" />
    </button>
  );
}

function RecipeSheet({ recipe, book }: { recipe: Recipe; book: Book }) {
  const t = useTranslations("recipes.page");
  const { kitchen } = useKitchen(book, useToday());
  const isReadOnly = useSignedIn().role === "viewer";
  const { servings, factor, choose } = useServings(recipe);
  const addToList = useAddToList();
  const [isPlanning, setPlanning] = useState(false);
  const shelf = kitchen?.check({ recipe, factor }) ?? [];
  const wanted = buyable(shelf);
  const nutrition = kitchen?.nutrition(recipe) ?? null;
  const cookPath = `/app/recipes/${recipe.id}/cook${servings ? `?for=${servings}` : ""}`;

  return (
    <article className="flex flex-col gap-6">
      <div className="-mb-6">
        <ToRecipesLink />
      </div>
      {recipe.imageKey && <RecipePhoto imageKey={recipe.imageKey} size="wide" />}
      <div>
        <PageHeading
          title={recipe.title}
          actions={
            <div className="flex print:hidden">
              {!isReadOnly && <FavouriteButton recipeId={recipe.id} />}
              <RecipeMenu recipe={recipe} onPlan={() => setPlanning(true)} />
            </div>
          }
        />
        <RecipeFacts recipe={recipe} />
      </div>
      {kitchen && <DietNotice recipe={recipe} kitchen={kitchen} />}
      <div className="flex flex-wrap gap-3 print:hidden">
        <ButtonLink href={cookPath} variant="primary" size="lg" leftIcon={<Icon name="pot" />} prefetch={false}>
          {t("cook")}
        </ButtonLink>
        {!isReadOnly && (
          <Button variant="outline" size="lg" leftIcon={<Icon name="calendar" />} onClick={() => setPlanning(true)}>
            {t("addToPlan")}
          </Button>
        )}
      </div>
      <section aria-labelledby="ingredients-title">
        <div className="flex flex-wrap items-center justify-between gap-2 px-1 pb-2">
          <h2 id="ingredients-title" className="font-semibold">
            {t("ingredients")}
          </h2>
          {servings !== null && <ServingsStepper servings={servings} onChoose={choose} />}
        </div>
        <Card>
          <IngredientList recipe={recipe} factor={factor} kitchen={kitchen} shelf={shelf} />
          {kitchen && wanted.length === 0 && recipe.ingredients.length > 0 && (
            <p className="pt-3 text-sm text-brand-ink print:hidden">{t("allHome")}</p>
          )}
          {!isReadOnly && wanted.length > 0 && (
            <div className="pt-3 print:hidden">
              <Button
                variant="secondary"
                size="lg"
                fullWidth
                leftIcon={<Icon name="basket" />}
                onClick={() => void addToList(wanted.map((line) => ({ ...line, note: recipe.title })))}
              >
                {t("addMissing", { count: wanted.length })}
              </Button>
            </div>
          )}
        </Card>
      </section>
      <section aria-labelledby="steps-title">
        <h2 id="steps-title" className="px-1 pb-3 font-semibold">
          {t("steps")}
        </h2>
        <StepList steps={recipe.steps} />
      </section>
      {recipe.notes && (
        <section aria-labelledby="notes-title">
          <h2 id="notes-title" className="px-1 pb-2 font-semibold">
            {t("notes")}
          </h2>
          <p className="whitespace-pre-line">{recipe.notes}</p>
        </section>
      )}
      {nutrition && <NutritionFacts nutrition={nutrition} />}
      {isReadOnly ? <p className="text-sm text-ink-soft">{t("readOnly")}</p> : <MyView recipeId={recipe.id} />}
      <MealSheet isOpen={isPlanning} recipe={recipe} servings={servings} onClose={() => setPlanning(false)} />
    </article>
  );
}
