import { packedCookbook } from "./data/cookbook";
import { isPackedCookbook, unpackRecipe } from "./packed-recipe";
import type { Recipe } from "./recipe";

let unpacked: readonly Recipe[] | null = null;

/**
 * The recipes that come with Shelfie, in the order of the sources; unpacked at the first call and kept.
 * Heavy (see lib/recipes/README.md): load this module with `import()` where recipes are looked at, nowhere else.
 */
export function cookbook(): readonly Recipe[] {
  if (unpacked !== null) return unpacked;
  const rows: unknown = JSON.parse(packedCookbook);
  if (!isPackedCookbook(rows))
    throw new Error("The shipped cookbook is not what scripts/build-data/cookbook.ts writes");
  return (unpacked = rows.map(unpackRecipe));
}
