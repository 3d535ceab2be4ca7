/** Full-text search over every recipe; the index is a chunk of its own, built at the first search. */
import type MiniSearch from "minisearch";
import type { Recipe } from "@/lib/recipes/core/recipe";

type Entry = { id: string; title: string; tags: string; foods: string; text: string };
/** Ids of what fits, best first. */
export type RecipeSearch = (text: string) => readonly string[];

const marks = /\p{Diacritic}/gu;
const fold = (term: string): string => term.normalize("NFD").replace(marks, "").toLowerCase();

const entryOf = (recipe: Recipe): Entry => ({
  id: recipe.id,
  title: recipe.title,
  tags: [...recipe.tags, recipe.collection ?? ""].join(" "),
  foods: recipe.ingredients.map(({ food, text }) => food ?? text).join(" "),
  text: [recipe.description, recipe.notes].filter(Boolean).join(" "),
});

let built: { recipes: readonly Recipe[]; index: MiniSearch<Entry> } | null = null;

async function indexOf(recipes: readonly Recipe[]): Promise<MiniSearch<Entry>> {
  if (built?.recipes === recipes) return built.index;
  const { default: Index } = await import("minisearch");
  const index = new Index<Entry>({ fields: ["title", "tags", "foods", "text"], processTerm: fold });
  index.addAll(recipes.map(entryOf));
  built = { recipes, index };
  return index;
}

const words = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Without the index every word must begin a word of the title. */
const plainSearch =
  (recipes: readonly Recipe[]): RecipeSearch =>
  (text) => {
    const wanted = words(text);
    return recipes
      .filter(({ title }) => wanted.every((start) => words(title).some((word) => word.startsWith(start))))
      .map(({ id }) => id);
  };

/** Every word has to be found somewhere, the title counting most; one slip of the finger in a longer word is forgiven. */
export async function openSearch(recipes: readonly Recipe[]): Promise<RecipeSearch> {
  const index = await indexOf(recipes).catch(() => null);
  if (!index) return plainSearch(recipes);
  return (text) =>
    index
      .search(text, {
        combineWith: "AND",
        prefix: true,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        boost: { title: 4, tags: 2, foods: 2 },
      })
      .map(({ id }) => String(id));
}
