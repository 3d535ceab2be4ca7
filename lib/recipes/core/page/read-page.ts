/** The recipe of a web page. */
import { completed, type FoundRecipe } from "./found-recipe";
import { isMethodHeading } from "./heading-words";
import { readJsonLd } from "./json-ld";
import { readMarked } from "./microdata";
import { asHeaded, readPageFacts } from "./page-facts";
import type { PageElement, ParseHtml } from "./page-tree";
import { readUnmarked } from "./unmarked";

/** How much of a recipe was found: both lists make one. */
const weight = ({ ingredients, steps }: FoundRecipe): number =>
  Math.min(ingredients.length, 3) + Math.min(steps.length, 3);

const fullest = (recipes: readonly FoundRecipe[]): FoundRecipe | null =>
  recipes.reduce<FoundRecipe | null>((best, next) => (best && weight(best) >= weight(next) ? best : next), null);

/** "How to make it:" before the first step is none. */
const withoutHeading = (steps: FoundRecipe["steps"]): FoundRecipe["steps"] => {
  const [first = { text: "" }, ...others] = steps;
  return others.length > 0 && first.text.endsWith(":") && isMethodHeading(first.text) ? others : steps;
};

/**
 * The recipe a page is about, or null when it shows none. What its author marked is believed first, JSON-LD before
 * marks in the text; what is still missing is looked for in the text itself.
 */
export function readPage(page: PageElement, parseHtml: ParseHtml): FoundRecipe | null {
  const marked = [fullest(readJsonLd(page, parseHtml)), fullest(readMarked(page, parseHtml))].filter(
    (one) => one !== null,
  );
  const isWhole = (one: FoundRecipe): boolean =>
    one.title !== null && one.ingredients.length > 0 && one.steps.length > 0;
  const known = marked.sort((one, other) => Number(isWhole(other)) - Number(isWhole(one)));
  const needsText = !known.some(isWhole);
  const all = [...known, ...(needsText ? [readUnmarked(page)] : []), readPageFacts(page)].filter((one) => one !== null);
  const found = all.reduce(completed);
  const title = found.title === null ? null : asHeaded(found.title, page);
  const steps = withoutHeading(found.steps);
  return found.ingredients.length > 0 || steps.length > 0 ? { ...found, title, steps } : null;
}
