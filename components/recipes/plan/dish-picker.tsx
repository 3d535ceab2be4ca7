"use client";

import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Select } from "@/components/ui/select";
import { Sheet } from "@/components/ui/sheet";
import type { Day } from "@/lib/kernel/day";
import { slots, type Dish, type Slot } from "@/lib/recipes/core/plan/meals";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { SearchBox } from "../book/search-box";
import { useFoundRecipes } from "../book/use-found-recipes";
import type { RecipeLists } from "../book/use-recipe-lists";
import { useRecipeWords } from "../use-recipe-words";

const shownMax = 12;

type DishPickerProps = {
  day: Day;
  lists: RecipeLists;
  onPick: (slot: Slot, dish: Dish) => void;
  onClose: () => void;
};

type Choice = { recipe: Recipe; reason: string | null };

/** What is for dinner on a day: a suggestion, a recipe that is searched for, or words of one's own. */
export function DishPicker({ day, lists, onPick, onClose }: DishPickerProps) {
  const t = useTranslations("recipes.week");
  const ui = useTranslations("ui");
  const words = useRecipeWords();
  const [search, setSearch] = useState("");
  const [slot, setSlot] = useState<Slot>("dinner");
  const found = useFoundRecipes(lists.book.recipes, search);
  const text = search.trim();
  const safe = useMemo(() => new Map(lists.all.map(({ recipe }) => [recipe.id, recipe])), [lists.all]);
  const choices: Choice[] = text
    ? (found ?? []).flatMap((id) => safe.get(id) ?? []).map((recipe) => ({ recipe, reason: recipe.description }))
    : lists.recommendations.map((one) => ({ recipe: one.recipe, reason: words.why(one) }));
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("pickTitle", { slot: t(`slots.${slot}`).toLowerCase(), day: words.day(day) })}
      closeLabel={ui("close")}
    >
      <div className="flex flex-col gap-4">
        <Select
          label={t("slot")}
          value={slot}
          options={slots.map((value) => ({ value, label: t(`slots.${value}`) }))}
          onValueChange={setSlot}
        />
        <SearchBox value={search} onValueChange={setSearch} />
        {text && (
          <Button
            variant="outline"
            size="lg"
            leftIcon={<Icon name="edit" />}
            onClick={() => onPick(slot, { title: text })}
          >
            {t("freeText", { text })}
          </Button>
        )}
        {!text && choices.length > 0 && <p className="text-sm text-ink-soft">{t("suggestions")}</p>}
        {!text && choices.length === 0 && <p className="text-ink-soft">{t("pickEmpty")}</p>}
        <ul className="-mx-2">
          {choices.slice(0, shownMax).map(({ recipe, reason }) => (
            <li key={recipe.id}>
              <button
                type="button"
                onClick={() => onPick(slot, { recipeId: recipe.id, title: recipe.title, servings: recipe.servings })}
                className="flex min-h-12 w-full flex-col justify-center rounded-control px-2 py-2 text-start hover:bg-sunken"
              >
                <span className="font-medium">{recipe.title}</span>
                {reason && <span className="line-clamp-2 text-sm text-ink-soft">{reason}</span>}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Sheet>
  );
}
