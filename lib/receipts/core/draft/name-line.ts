import { isFoodCategory } from "@/lib/catalog/core/category/categories";
import { classifyCategory } from "@/lib/catalog/core/category/classify";

const nameLengthMax = 120;

export type NamedLine = { name: string; category: string; isFood: boolean };

/** "GV WHL MLK" keeps its letters but not its shouting: "Gv whl mlk". */
const calm = (text: string): string =>
  text === text.toUpperCase() ? text.charAt(0) + text.slice(1).toLowerCase() : text;

/** What food knowledge makes of a line's name. */
export function nameLine(printed: string): NamedLine {
  const { category } = classifyCategory(printed);
  return { name: calm(printed).slice(0, nameLengthMax), category, isFood: isFoodCategory(category) };
}
