/** Recipes a household has already. */
import type { Recipe } from "./recipe";
import type { RecipeDraft } from "./fit-recipe";

export type Known = Pick<Recipe, "id" | "title" | "sourceUrl" | "ingredients">;

/** The address without what does not change the page: scheme, "www.", query for tracking, fragment, last slash. */
export function addressKey(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  for (const name of [...searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|gclid|mc_\w+|ref|print|amp)$/i.test(name)) searchParams.delete(name);
  searchParams.sort();
  const query = searchParams.toString();
  return `${hostname.replace(/^www\./, "")}${pathname.replace(/\/(?:amp|print)?\/?$/, "")}${query ? `?${query}` : ""}`;
}

const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Words of a title without those every recipe may have. */
export const titleKey = (title: string): string =>
  (fold(title).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !/^(?:recipe|rezept|recette|receta|ricetta|recept|recipes|the|a|an|best|easy)$/.test(word))
    .join(" ");

const foodsOf = ({ ingredients }: Pick<RecipeDraft, "ingredients">): Set<string> =>
  new Set(
    ingredients.flatMap(({ food, text }) => {
      const last = (fold(food ?? text).match(/\p{L}{3,}/gu) ?? []).at(-1);
      return last ? [last.replace(/(?:es|s)$/, "")] : [];
    }),
  );

/** Shared foods over all foods of both. Source: Jaccard 1901. */
function likeness(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter((food) => other.has(food)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 1 : shared / all;
}

/** From here on, two lists under one title are one recipe: a few foods may have been changed. */
const likenessMin = 0.5;

/**
 * The recipes that `recipe` most likely is already: from the same address, or under the same title with mostly the same
 * foods. Best first.
 */
export function duplicatesOf(
  recipe: Pick<RecipeDraft, "title" | "sourceUrl" | "ingredients">,
  known: readonly Known[],
): Known[] {
  const address = addressKey(recipe.sourceUrl);
  const title = titleKey(recipe.title);
  const foods = foodsOf(recipe);
  const sameAddress = known.filter(({ sourceUrl }) => address !== null && addressKey(sourceUrl) === address);
  const sameDish = known.filter(
    (one) =>
      !sameAddress.includes(one) &&
      title !== "" &&
      titleKey(one.title) === title &&
      likeness(foods, foodsOf(one)) >= likenessMin,
  );
  return [...sameAddress, ...sameDish];
}
