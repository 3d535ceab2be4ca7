/** The shelves a product can belong to: one word each, the same on phone and server. Households may add their own. */
export const categories = [
  "alcohol",
  "baby",
  "bakery",
  "baking",
  "beverages",
  "breakfast",
  "canned_meals",
  "coffee_tea",
  "condiments",
  "dairy_eggs",
  "deli_prepared",
  "frozen",
  "household",
  "meat",
  "pasta_grains",
  "personal_care",
  "pet",
  "produce",
  "seafood",
  "snacks",
  "spices",
  "sweets",
] as const;

export type Category = (typeof categories)[number];

const categorySet: ReadonlySet<string> = new Set(categories);

export const isCategory = (word: string): word is Category => categorySet.has(word);

const inedible: ReadonlySet<Category> = new Set(["household", "personal_care", "pet"]);

/** Whether people eat what stands on this shelf. Baby goods are mixed; the shelf counts as food. */
export const isFoodCategory = (category: Category): boolean => !inedible.has(category);
