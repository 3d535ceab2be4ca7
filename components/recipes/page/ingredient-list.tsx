"use client";

import { useTranslations } from "use-intl";
import { classNames } from "@/components/ui/class-names";
import { Icon, type IconName } from "@/components/ui/icon";
import type { Kitchen } from "@/lib/recipes/client/open-kitchen";
import type { ShelfLine, ShelfState } from "@/lib/recipes/core/kitchen/shelf-check";
import type { Recipe, RecipeIngredient } from "@/lib/recipes/core/recipe";
import { useRecipeWords } from "../use-recipe-words";

type IngredientListProps = {
  recipe: Recipe;
  factor: number;
  kitchen: Kitchen | null;
  /** What is at home, line by line; empty while that is not known. */
  shelf: readonly ShelfLine[];
};

const iconByState: Record<ShelfState, IconName> = {
  enough: "check",
  short: "basket",
  unmeasured: "search",
  missing: "basket",
  assumed: "check",
};

/** Icon and words say the same thing; colour only helps. */
function StateLine({ line }: { line: ShelfLine }) {
  const t = useTranslations("recipes.state");
  const words = useRecipeWords();
  const said = (): string => {
    if (line.state === "short" && line.have)
      return t("short", { have: words.amount(line.have), buy: words.amounts(line.buy) });
    const [lot] = line.lots;
    if (line.state === "enough" && line.standIn && lot) return t("enoughAs", { name: lot.name });
    return t(line.state === "short" ? "missing" : line.state);
  };
  const isHere = line.state === "enough" || line.state === "assumed";
  return (
    <span
      className={classNames(
        "flex items-center gap-1.5 text-sm print:hidden",
        isHere ? "text-brand-ink" : line.state === "unmeasured" ? "text-ink-soft" : "text-warning-ink",
      )}
    >
      <Icon name={iconByState[line.state]} size="sm" />
      {said()}
    </span>
  );
}

function Line({ line, text, shelf }: { line: RecipeIngredient; text: string; shelf: ShelfLine | undefined }) {
  const t = useTranslations("recipes.state");
  return (
    <li className="flex break-inside-avoid flex-col gap-0.5 py-2.5 print:py-1">
      <span>
        {text}
        {line.optional && !/optional/iu.test(text) && <span className="text-ink-soft"> ({t("optional")})</span>}
      </span>
      {shelf && <StateLine line={shelf} />}
    </li>
  );
}

/** The list, for so many, with what of it is at home. */
export function IngredientList({ recipe, factor, kitchen, shelf }: IngredientListProps) {
  const t = useTranslations("recipes.page");
  if (recipe.ingredients.length === 0) return <p className="text-ink-soft">{t("noIngredients")}</p>;
  const byPosition = new Map(shelf.flatMap((line) => line.positions.map((place) => [place, line] as const)));
  return (
    <ul className="divide-y divide-line print:columns-2 print:gap-x-10 print:divide-y-0">
      {recipe.ingredients.map((line, place) => {
        const isNewSection = line.section !== null && line.section !== recipe.ingredients[place - 1]?.section;
        const text = kitchen ? kitchen.scaleLine(line, factor) : line.text;
        return [
          isNewSection && (
            <li key={`section ${place}`} className="break-after-avoid pt-4 pb-1 text-sm font-semibold">
              {line.section}
            </li>
          ),
          <Line key={place} line={line} text={text} shelf={byPosition.get(place)} />,
        ];
      })}
    </ul>
  );
}
