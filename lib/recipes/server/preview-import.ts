/** What an import would bring, before anything is kept. */
import { z } from "zod";
import { newId } from "@/lib/kernel/new-id";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { duplicatesOf, type Known } from "@/lib/recipes/core/duplicates";
import type { RecipeDraft } from "@/lib/recipes/core/fit-recipe";
import { importWarnings, type ImportWarning } from "@/lib/recipes/core/import-warnings";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { readWebPage } from "@/lib/recipes/import/read-web-page";
import { recipeFromText } from "@/lib/recipes/core/recipe-from-lines";
import { readRows } from "@/lib/sync/server/read-rows";
import { fetchPage, type FetchOptions, type PageFailure } from "./fetch-page";

const textLengthMax = 200_000;

/** Exactly one of an address, HTML and plain text. */
export const importRequestSchema = z
  .strictObject({
    url: z.string().trim().min(1).max(2000).optional(),
    html: z.string().min(1).max(textLengthMax).optional(),
    text: z.string().min(1).max(textLengthMax).optional(),
  })
  .refine(
    ({ url, html, text }) => (html === undefined) !== (text === undefined) || (url !== undefined && html === undefined),
    {
      message: "Send an address, or HTML (with the address it is from), or text.",
    },
  )
  .refine(({ url, text }) => url === undefined || text === undefined, { message: "Text comes without an address." });
export type ImportRequest = z.infer<typeof importRequestSchema>;

export type Preview = {
  recipe: Recipe;
  warnings: readonly ImportWarning[];
  duplicates: readonly { id: string; title: string }[];
};

async function readRequest(
  { url, html, text }: ImportRequest,
  options: FetchOptions,
): Promise<Result<RecipeDraft | null, PageFailure>> {
  if (text !== undefined) return ok(recipeFromText(text));
  if (html !== undefined) return ok(readWebPage(html, url ?? null));
  const page = await fetchPage(url ?? "", options);
  return page.ok ? ok(readWebPage(page.value.html, page.value.url)) : page;
}

/** Recipes looked through for duplicates at most. */
const knownMax = 5_000;

async function knownRecipes(householdId: string): Promise<Known[]> {
  const known: Known[] = [];
  let after: string | undefined;
  do {
    const page = await readRows("recipe", { householdId, ...(after !== undefined && { after }) });
    for (const { row } of page.rows)
      known.push({ id: row.id, title: row.title, sourceUrl: row.sourceUrl, ingredients: [] });
    after = page.next ?? undefined;
  } while (after !== undefined && known.length < knownMax);
  return known;
}

/** The known recipes of one title, with their ingredients. */
async function withIngredients(householdId: string, known: readonly Known[]): Promise<Known[]> {
  return Promise.all(
    known.slice(0, 10).map(async (one) => {
      const { rows } = await readRows("recipeIngredient", { householdId, where: { recipeId: one.id } });
      return { ...one, ingredients: rows.map(({ row }) => ({ ...row, optional: row.optional ?? false })) };
    }),
  );
}

/** The recipe of an address, HTML or text, what to look at twice, and which recipes of the household it may be already. */
export async function previewImport(
  householdId: string,
  request: ImportRequest,
  options: FetchOptions = {},
): Promise<Result<Preview, PageFailure | "no_recipe">> {
  const read = await readRequest(request, options);
  if (!read.ok) return read;
  if (read.value === null) return fail("no_recipe");
  const recipe: Recipe = { ...read.value, id: newId() };
  // An empty list of ingredients is like any other, so this leaves those of one address or title.
  const close = duplicatesOf({ ...recipe, ingredients: [] }, await knownRecipes(householdId));
  const duplicates = duplicatesOf(recipe, await withIngredients(householdId, close));
  return ok({
    recipe,
    warnings: importWarnings(recipe),
    duplicates: duplicates.map(({ id, title }) => ({ id, title })),
  });
}
