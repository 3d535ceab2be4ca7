/** Recipes as plain lines: pasted text, a note, a photographed page. */
import type { RecipeDraft } from "./fit-recipe";
import type { Block } from "./page/blocks";
import { factsOfLine, isFact } from "./page/facts";
import { isIngredientHeading, isMethodHeading } from "./page/heading-words";
import { tidyLine } from "./page/page-tree";
import { readBlocks } from "./page/unmarked";
import { understandRecipe } from "./understand-recipe";

/** Lines read at most. */
const linesMax = 1_000;
const titleLengthMax = 200;

const toBlock = (text: string): Block => ({
  text: tidyLine(text.replace(/^#+\s*/, "").replace(/\*\*/g, "")),
  level: /^#{1,6}\s/.exec(text)?.[0].trim().length ?? 0,
  isItem: /^\s*(?:[-*•]|\d+[.)])\s/.test(text),
  isLink: false,
  isStrong: false,
});

const isTitle = ({ text }: Block): boolean =>
  /\p{L}{2}/u.test(text) &&
  text.length <= titleLengthMax &&
  !isIngredientHeading(text) &&
  !isMethodHeading(text) &&
  !isFact(text);

/**
 * The recipe that lines of text tell: a title, then ingredients and steps, under headings or told apart by what they look
 * like. Null when neither ingredients nor steps are among them.
 */
export function recipeFromLines(lines: readonly string[]): RecipeDraft | null {
  const blocks = lines
    .slice(0, linesMax)
    .flatMap(factsOfLine)
    .map(toBlock)
    .filter(({ text }) => text !== "");
  const titleAt = blocks.findIndex(isTitle);
  const below = blocks.filter((_, index) => index !== titleAt);
  const found = readBlocks(below);
  const title = blocks[titleAt]?.text;
  if (!found || title === undefined) return null;
  return understandRecipe({ ...found, title }, { url: null, origin: "import" });
}

/** The same for one text. */
export const recipeFromText = (text: string): RecipeDraft | null =>
  recipeFromLines(text.slice(0, 200_000).split(/\r?\n/));
