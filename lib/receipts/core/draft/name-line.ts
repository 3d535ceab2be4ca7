import { isFoodCategory } from "@/lib/catalog/core/category/categories";
import { classifyCategory } from "@/lib/catalog/core/category/classify";
import { canonicalFood } from "@/lib/catalog/core/names/canonical-food";

const nameLengthMax = 120;

export type NamedLine = { name: string; category: string; isFood: boolean };

/** What food knowledge makes of a line's name: shortened words in full, without brand and size, and where it belongs. */
export function nameLine(printed: string): NamedLine {
  const { category } = classifyCategory(printed);
  const { name } = canonicalFood(printed);
  return { name: (name || printed).slice(0, nameLengthMax), category, isFood: isFoodCategory(category) };
}
