import type { RecipeDraft } from "@/lib/recipes/core/fit-recipe";
import { readPage } from "@/lib/recipes/core/page/read-page";
import { understandRecipe } from "@/lib/recipes/core/understand-recipe";
import { parseHtml } from "./parse-html";

/** HTML read at most, in UTF-16 units. */
export const htmlLengthMax = 2 * 1024 * 1024;

/**
 * The recipe of a web page, or null when the page shows none. About 10 ms for a usual page.
 * @param url the address the page came from, kept as the recipe's source; null for pasted HTML
 */
export function readWebPage(html: string, url: string | null): RecipeDraft | null {
  const found = readPage(parseHtml(html.slice(0, htmlLengthMax)), parseHtml);
  return found && found.title !== null ? understandRecipe(found, { url, origin: "import" }) : null;
}
