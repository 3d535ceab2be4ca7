import { packRecipe } from "../packed-recipe";
import { readCookbook } from "./read-cookbook";
import { cookbookSources } from "./sources";

/** The text of lib/recipes/core/data/cookbook.ts as the sources have it now, and how many recipes it holds. */
export function cookbookFile(): { text: string; count: number } {
  const recipes = cookbookSources.flatMap(readCookbook);
  const packed = JSON.stringify(JSON.stringify(recipes.map(packRecipe)));
  const text = `// Written by scripts/build-data/cookbook.ts from lib/recipes/core/cookbook; do not edit.
export const packedCookbook: string = ${packed};
`;
  return { text, count: recipes.length };
}
