/** A recipe as one value, wherever it came from: the household's rows, the shipped cookbook, an import or a model. */

/** One line of the list, as written and as understood. Quantities in thousandths of `unit`; null where none is given. */
export type RecipeIngredient = {
  /** The line as people read it: "2 x 400 g tins chopped tomatoes, drained". */
  text: string;
  section: string | null;
  quantityMin: number | null;
  quantityMax: number | null;
  unit: string | null;
  /** What it is, without amount and preparation: "chopped tomatoes". */
  food: string | null;
  optional: boolean;
};

export type RecipeStep = { text: string; section: string | null; timerSeconds: number | null };

export const recipeOrigins = ["own", "import", "shipped", "generated"] as const;
export type RecipeOrigin = (typeof recipeOrigins)[number];

/** Times in whole minutes, null where unknown. `imageKey` names an object of the store, never an address elsewhere. */
export type Recipe = {
  id: string;
  title: string;
  description: string | null;
  servings: number | null;
  yieldText: string | null;
  prepMinutes: number | null;
  cookMinutes: number | null;
  totalMinutes: number | null;
  ingredients: readonly RecipeIngredient[];
  steps: readonly RecipeStep[];
  tags: readonly string[];
  collection: string | null;
  language: string;
  origin: RecipeOrigin;
  sourceUrl: string | null;
  sourceName: string | null;
  imageKey: string | null;
  notes: string | null;
};
