import type { RecipeDraft } from "@/lib/recipes/core/fit-recipe";
import type { FileProblem } from "@/lib/recipes/import/read-recipe-file";
import { readAddress } from "./import-api";
import type { Source } from "./import-source";

/**
 * `text`: what a photo said or somebody pasted, to be corrected. `problem`: a sentence of the server, or null where nobody
 * answered.
 */
export type ReadSource =
  | { ok: true; recipes: readonly RecipeDraft[]; problems: readonly FileProblem[]; text?: string }
  | { ok: false; problem: string | null; notAPhoto?: string };

const looksLikeHtml = (text: string): boolean => /<\/?(?:html|body|div|p|li|script|h1|article)\b/iu.test(text);

/**
 * Texts and files are read on this device, without a connection. A web address needs the server, and so does a photo where
 * this device has no reader.
 */
export async function readSource(source: Source): Promise<ReadSource> {
  if (source.kind === "url") {
    const answer = await readAddress(source.url);
    if (answer.ok) return { ok: true, recipes: [answer.value.recipe], problems: [] };
    const { error } = answer;
    if (error.kind === "unreachable") return { ok: false, problem: null };
    return { ok: false, problem: error.errors[0]?.message ?? error.title };
  }
  if (source.kind === "photo") {
    const [{ readPhotos }, { recipeFromLines }] = await Promise.all([
      import("./read-photos"),
      import("@/lib/recipes/core/recipe-from-lines"),
    ]);
    const read = await readPhotos(source.files);
    if (!read.ok) return { problem: null, ...read };
    const recipe = recipeFromLines(read.lines);
    return { ok: true, recipes: recipe ? [recipe] : [], problems: [], text: read.lines.join("\n") };
  }
  const { readRecipeFile } = await import("@/lib/recipes/import/read-recipe-file");
  const [name, bytes] =
    source.kind === "file"
      ? [source.file.name, new Uint8Array(await source.file.arrayBuffer())]
      : [looksLikeHtml(source.text) ? "page.html" : "recipe.txt", new TextEncoder().encode(source.text)];
  const text = source.kind === "text" ? { text: source.text } : {};
  return { ok: true, ...readRecipeFile(name, bytes), ...text };
}
