/** A recipe as it was found on a page or in a file, before its lines are understood. */

export type FoundLine = { text: string; section: string | null };

export type FoundRecipe = {
  title: string | null;
  description: string | null;
  ingredients: readonly FoundLine[];
  steps: readonly FoundLine[];
  servings: number | null;
  yieldText: string | null;
  prepMinutes: number | null;
  cookMinutes: number | null;
  totalMinutes: number | null;
  tags: readonly string[];
  language: string | null;
  sourceName: string | null;
  sourceUrl: string | null;
  notes: string | null;
};

export const nothingFound: FoundRecipe = {
  title: null,
  description: null,
  ingredients: [],
  steps: [],
  servings: null,
  yieldText: null,
  prepMinutes: null,
  cookMinutes: null,
  totalMinutes: null,
  tags: [],
  language: null,
  sourceName: null,
  sourceUrl: null,
  notes: null,
};

/** What the first knows, and of what it does not know what the second does. Lists are taken whole from either. */
export function completed(first: FoundRecipe, second: FoundRecipe): FoundRecipe {
  const either = <Key extends keyof FoundRecipe>(key: Key): FoundRecipe[Key] => {
    const value = first[key];
    const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
    return isEmpty ? second[key] : value;
  };
  const keys = Object.keys(nothingFound) as (keyof FoundRecipe)[];
  return Object.fromEntries(keys.map((key) => [key, either(key)])) as FoundRecipe;
}
