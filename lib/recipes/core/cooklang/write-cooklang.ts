/** A recipe in Cooklang. Source: the specification at cooklang.org. */
import { formatThousandths } from "@/lib/kernel/quantity";
import type { RecipeDraft } from "@/lib/recipes/core/fit-recipe";
import type { RecipeIngredient } from "@/lib/recipes/core/recipe";

/** Marks of the language stand for nothing in plain words; there is no way to write them, so a look-alike does. */
const plain = (text: string): string =>
  text
    .replace(/@/g, "＠")
    .replace(/#/g, "＃")
    .replace(/~/g, "∼")
    .replace(/[{}]/g, "")
    .replace(/--/g, "–")
    .replace(/\[-/g, "[ -")
    .replace(/\s*\n\s*/g, " ")
    .replace(/^([>=])/, " $1")
    .trim();

const quoted = (text: string): string => `"${plainLine(text).replace(/(["\\])/g, "\\$1")}"`;
const plainLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function markOf({ text, food, quantityMin, quantityMax, unit, optional }: RecipeIngredient): string {
  const name = plain(food ?? text)
    .replace(/[%()]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const range =
    quantityMin === null
      ? ""
      : quantityMax !== null && quantityMax !== quantityMin
        ? `${formatThousandths(quantityMin)}-${formatThousandths(quantityMax)}`
        : formatThousandths(quantityMin);
  return `@${optional ? "?" : ""}${name}{${range}${unit && range ? `%${plain(unit)}` : ""}}`;
}

/** Paragraphs under the sections they stand in. */
function sectioned<Line extends { section: string | null }>(
  lines: readonly Line[],
  write: (line: Line) => string,
): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  for (const line of lines)
    sections.set(line.section ?? "", [...(sections.get(line.section ?? "") ?? []), write(line)]);
  return sections;
}

/**
 * The recipe as the text of a .cook file. Every section begins with a paragraph of its ingredients, since the language
 * knows ingredients only inside steps; reading it back gives the same foods, amounts, steps and sections.
 */
export function toCooklang(recipe: RecipeDraft): string {
  const front: [string, string | number | null][] = [
    ["title", quoted(recipe.title)],
    ["description", recipe.description && quoted(recipe.description)],
    ["servings", recipe.servings ?? (recipe.yieldText && quoted(recipe.yieldText))],
    ["prep time", recipe.prepMinutes && `${recipe.prepMinutes} minutes`],
    ["cook time", recipe.cookMinutes && `${recipe.cookMinutes} minutes`],
    ["time", recipe.totalMinutes && `${recipe.totalMinutes} minutes`],
    ["source", recipe.sourceUrl ?? (recipe.sourceName && quoted(recipe.sourceName))],
    ["tags", recipe.tags.length > 0 ? quoted(recipe.tags.join(", ")) : null],
    ["locale", recipe.language === "und" ? null : recipe.language],
  ];
  const ingredients = sectioned(recipe.ingredients, markOf);
  const steps = sectioned(recipe.steps, ({ text }) => plain(text));
  const names = [...new Set([...ingredients.keys(), ...steps.keys()])].sort(
    (one, other) => Number(one !== "") - Number(other !== ""),
  );
  const body = names.flatMap((name) => [
    ...(name === "" ? [] : [`== ${plain(name)} ==`]),
    ...(ingredients.has(name) ? [(ingredients.get(name) ?? []).join("\n")] : []),
    ...(steps.get(name) ?? []),
  ]);
  const notes = recipe.notes ? recipe.notes.split("\n").map((line) => `> ${plain(line)}`) : [];
  const head = front.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return `${["---", ...head, "---"].join("\n")}\n\n${[...body, ...notes].join("\n\n")}\n`;
}
