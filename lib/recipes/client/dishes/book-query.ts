import { isAtHome, type Lot } from "@/lib/pantry/core/lot";
import type { Recipe } from "@/lib/recipes/core/recipe";
import type { PantryLot } from "@/lib/recipes/core/recommend/recommendation";
import type { BookQuery } from "./judge-book";

/** Long texts stay behind: no recipe is judged by them. */
const bare = (recipe: Recipe): Recipe => ({ ...recipe, description: null, steps: [], notes: null });

const onShelf = ({ id, name, expiresOn, dateKind, quantity }: Lot): PantryLot => ({
  id,
  name,
  expiresOn,
  dateKind,
  quantity,
});

/** What the worker needs of the household, and no more. */
export const bookQuery = (
  own: readonly Recipe[],
  lots: Iterable<Lot>,
  wishes: Omit<BookQuery, "own" | "lots">,
): BookQuery => ({ ...wishes, own: own.map(bare), lots: [...lots].filter(isAtHome).map(onShelf) });
