/** Files of other recipe programs, opened. Runs in the browser, offline; load it with `import()`. */
import { readCooklang } from "@/lib/recipes/core/cooklang/read-cooklang";
import { exportedRecipes } from "@/lib/recipes/core/exported-recipes";
import type { RecipeDraft } from "@/lib/recipes/core/fit-recipe";
import type { FoundRecipe } from "@/lib/recipes/core/page/found-recipe";
import { recipeFromText } from "@/lib/recipes/core/recipe-from-lines";
import { understandRecipe } from "@/lib/recipes/core/understand-recipe";
import { openGzip, openZip } from "./open-archive";
import { parseHtml } from "./parse-html";
import { readCsv } from "./read-csv";
import { readWebPage } from "./read-web-page";

export const fileBytesMax = 100 * 1024 * 1024;
export const recipesPerFileMax = 5_000;
/** Text of one entry at most. */
const textBytesMax = 16 * 1024 * 1024;

export const fileProblemKinds = ["too_large", "unknown_kind", "broken", "no_recipe", "too_many"] as const;
/** `name`: the file, or the file inside the archive, that could not be read, or not wholly. */
export type FileProblem = { kind: (typeof fileProblemKinds)[number]; name: string };
export type RecipeFile = { recipes: RecipeDraft[]; problems: FileProblem[] };

const problem = (kind: FileProblem["kind"], name: string): RecipeFile => ({ recipes: [], problems: [{ kind, name }] });

const kept = (found: readonly FoundRecipe[], name: string): RecipeFile => {
  const recipes = found
    .filter(({ title, ingredients, steps }) => title !== null && ingredients.length + steps.length > 0)
    .map((one) => understandRecipe(one, { url: null, origin: "import" }))
    .filter(({ title }) => title !== "");
  return recipes.length > 0 ? { recipes, problems: [] } : problem("no_recipe", name);
};

const one = (recipe: RecipeDraft | null, name: string): RecipeFile =>
  recipe ? { recipes: [recipe], problems: [] } : problem("no_recipe", name);

function readJson(bytes: Uint8Array, name: string): RecipeFile {
  try {
    return kept(exportedRecipes(JSON.parse(textOf(bytes)) as unknown, parseHtml), name);
  } catch (error) {
    if (error instanceof SyntaxError) return problem("broken", name);
    throw error;
  }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function readPaprika(bytes: Uint8Array, name: string): RecipeFile {
  const json = openGzip(bytes);
  return json ? readJson(json, name) : problem("broken", name);
}

type Reader = (bytes: Uint8Array, name: string) => RecipeFile;
const readers: readonly (readonly [RegExp, Reader])[] = [
  [/\.paprikarecipe$/i, readPaprika],
  [/\.json(?:ld)?$/i, readJson],
  [/\.cook$/i, (bytes, name) => kept([readCooklang(textOf(bytes), name)], name)],
  [/\.csv$/i, (bytes, name) => kept(readCsv(textOf(bytes)), name)],
  [/\.html?$/i, (bytes, name) => one(readWebPage(textOf(bytes), null), name)],
  [/\.(?:txt|md)$/i, (bytes, name) => one(recipeFromText(textOf(bytes)), name)],
];
const readerOf = (name: string): Reader | undefined => readers.find(([pattern]) => pattern.test(name))?.[1];

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Archives inside archives are opened once, as Tandoor packs one for each recipe. */
function readArchive(bytes: Uint8Array, name: string, depth: number): RecipeFile {
  const isInner = (entry: string): boolean => depth < 1 && /\.(?:zip|paprikarecipes)$/i.test(entry);
  const isJunk = (entry: string): boolean => /(?:^|\/)(?:__MACOSX|\.(?!\.))|\/$/.test(entry);
  const { entries, isCut } = openZip(
    bytes,
    (entry) => !isJunk(entry) && (isInner(entry) || readerOf(entry) !== undefined),
  );
  const files = entries.map((entry) =>
    isInner(entry.name)
      ? readArchive(entry.bytes, entry.name, depth + 1)
      : (readerOf(entry.name) ?? readNothing)(entry.bytes, entry.name),
  );
  const recipes = files.flatMap((file) => file.recipes);
  // A file of settings beside the recipes is no problem of theirs.
  const problems = files.flatMap((file) => file.problems).filter(({ kind }) => kind !== "no_recipe");
  if (isCut) problems.push({ kind: recipes.length > 0 ? "too_large" : "broken", name });
  return recipes.length + problems.length > 0 ? { recipes, problems } : problem("no_recipe", name);
}

const readNothing: Reader = (_, name) => problem("unknown_kind", name);

/**
 * The recipes of a file, by its name and its first bytes: Paprika (.paprikarecipes), Mealie, Tandoor and RecipeSage
 * exports, JSON-LD, Cooklang, CSV, saved web pages, text, or a zip of those. Never throws; what could not be read is
 * named in `problems`.
 */
export function readRecipeFile(name: string, bytes: Uint8Array): RecipeFile {
  if (bytes.length > fileBytesMax) return problem("too_large", name);
  const isArchive = isZip(bytes);
  if (!isArchive && !isGzip(bytes) && bytes.length > textBytesMax) return problem("too_large", name);
  const reader = isGzip(bytes) ? readPaprika : (readerOf(name) ?? readNothing);
  const read = isArchive ? readArchive(bytes, name, 0) : reader(bytes, name);
  if (read.recipes.length <= recipesPerFileMax) return read;
  return {
    recipes: read.recipes.slice(0, recipesPerFileMax),
    problems: [...read.problems, { kind: "too_many", name }],
  };
}
