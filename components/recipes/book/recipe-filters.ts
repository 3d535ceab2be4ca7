import type { Recipe } from "@/lib/recipes/core/recipe";

export type Filters = {
  search: string;
  isQuick: boolean;
  isFavourite: boolean;
  isOwn: boolean;
  tag: string;
  collection: string;
};

export const noFilters: Filters = {
  search: "",
  isQuick: false,
  isFavourite: false,
  isOwn: false,
  tag: "",
  collection: "",
};

export const quickMinutesMax = 30;

/** The recipe's own total, or what its parts add up to. */
export function minutesOf({ totalMinutes, prepMinutes, cookMinutes }: Recipe): number | null {
  if (totalMinutes !== null) return totalMinutes;
  return prepMinutes === null && cookMinutes === null ? null : (prepMinutes ?? 0) + (cookMinutes ?? 0);
}

export const isFiltering = (filters: Filters): boolean =>
  filters.search.trim() !== "" ||
  filters.isQuick ||
  filters.isFavourite ||
  filters.isOwn ||
  filters.tag !== "" ||
  filters.collection !== "";

/** Whether a recipe passes everything but the search. */
export const passes = (recipe: Recipe, filters: Filters, favourites: ReadonlySet<string>): boolean =>
  (!filters.isQuick || (minutesOf(recipe) ?? Infinity) <= quickMinutesMax) &&
  (!filters.isFavourite || favourites.has(recipe.id)) &&
  (!filters.isOwn || recipe.origin !== "shipped") &&
  (!filters.tag || recipe.tags.includes(filters.tag)) &&
  (!filters.collection || recipe.collection === filters.collection);

/** Words that say what a dish is for; diets are judged by ingredients and not by tags. */
const dietTags = /-free$|^vegan$|^vegetarian$/u;

/** Tags in use, the most frequent first. */
export function tagsOf(recipes: readonly Recipe[]): string[] {
  const counts = new Map<string, number>();
  for (const { tags } of recipes)
    for (const tag of tags) if (!dietTags.test(tag)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([tag]) => tag);
}

export const collectionsOf = (recipes: readonly Recipe[]): string[] =>
  [...new Set(recipes.flatMap(({ collection }) => collection ?? []))].sort((a, b) => a.localeCompare(b));
