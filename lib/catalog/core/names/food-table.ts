import { isCategory, type Category } from "../category/categories";

/** A food or household product as the whole app knows it. */
export type Food = {
  /** Stable name in lower case words joined by hyphens; kept in the database, so never renamed. */
  slug: string;
  /** What people read: "Whole milk". */
  name: string;
  /** The display name and its synonyms, as written in the table. */
  names: readonly string[];
  category: Category;
  /** The broader food this one can stand in for ("whole-milk" is a "milk"), or null. */
  broader: string | null;
  /** Recipes may take it for granted: salt, oil, flour. */
  staple: boolean;
};

/** "Jalapeno (fresh)" becomes "jalapeno-fresh". */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const line = /^(\*?)([^<:]+?)(?:\s*<\s*([^:]+?))?(?:\s*:\s*(.+))?$/;

/**
 * Foods of a table in the notation of `data/foods-fresh.ts`.
 * Throws on a line it cannot read, an unknown category or a broader food that is not in the table: the table is code.
 */
export function parseFoodTable(table: string): Food[] {
  const foods: Food[] = [];
  let category: Category | null = null;
  for (const text of table.split("\n")) {
    if (text === "") continue;
    if (text.startsWith("# ")) {
      const word = text.slice(2);
      if (!isCategory(word)) throw new Error(`Unknown category in the food table: ${word}`);
      category = word;
      continue;
    }
    const [, star, name, broader, synonyms] = line.exec(text) ?? [];
    if (!name || category === null) throw new Error(`Unreadable line in the food table: ${text}`);
    const names = [name, ...(synonyms?.split(", ") ?? [])];
    foods.push({
      slug: slugOf(name),
      name,
      names,
      category,
      broader: broader === undefined ? null : slugOf(broader),
      staple: star === "*",
    });
  }
  return foods;
}
