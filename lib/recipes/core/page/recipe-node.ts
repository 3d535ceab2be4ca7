/** From the properties of a schema.org Recipe, as JSON-LD writes it, to a recipe. */
import { readMinutes } from "./duration";
import { nothingFound, type FoundLine, type FoundRecipe } from "./found-recipe";
import type { ParseHtml } from "./page-tree";
import { plainLine, plainLines } from "./plain-text";
import { readYield } from "./servings";
import { readIngredients } from "./ingredient-values";
import { readSteps } from "./step-values";

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The first text of a value: itself, its name, or the first of a list. */
export function firstText(value: unknown): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (Array.isArray(value)) return value.map(firstText).find((text) => text !== null) ?? null;
  return isObject(value) ? firstText(value["name"] ?? value["@value"] ?? value["url"]) : null;
}

/** Lists of words: arrays, or one text with commas. */
function wordsOf(value: unknown, parseHtml: ParseHtml): string[] {
  return listOf(value)
    .flatMap((item) => (firstText(item) ?? "").split(/[,;\n]/))
    .map((word) => plainLine(word, parseHtml))
    .filter((word) => word !== "" && word.length <= 40);
}

const tagsMax = 12;

/** Properties under their present or their old name, with or without a prefix. */
export function property(node: JsonObject, ...names: readonly string[]): unknown {
  for (const name of names) {
    const value = node[name] ?? node[`schema:${name}`] ?? node[`http://schema.org/${name}`];
    if (value !== undefined && value !== null && value !== "") return value;
  }
  return undefined;
}

/** The recipe a node tells; what it does not tell is null or empty. */
export function readRecipeNode(node: JsonObject, parseHtml: ParseHtml): FoundRecipe {
  const plain = (value: unknown): string | null => plainLine(firstText(value) ?? "", parseHtml) || null;
  const [prepMinutes, cookMinutes, statedMinutes] = [
    readMinutes(property(node, "prepTime")),
    readMinutes(property(node, "cookTime", "performTime")),
    readMinutes(property(node, "totalTime")),
  ];
  const steps: FoundLine[] = readSteps(property(node, "recipeInstructions", "instructions"), parseHtml);
  const tags = wordsOf(
    [property(node, "recipeCategory"), property(node, "recipeCuisine"), property(node, "keywords")].flat(),
    parseHtml,
  );
  const publisher = property(node, "publisher") ?? property(node, "author", "creator");
  return {
    ...nothingFound,
    title: plain(property(node, "name", "headline")),
    description: plainLines(firstText(property(node, "description")) ?? "", parseHtml).join("\n") || null,
    ingredients: readIngredients(property(node, "recipeIngredient", "ingredients"), parseHtml),
    steps,
    ...readYield(property(node, "recipeYield", "yield")),
    prepMinutes,
    cookMinutes,
    totalMinutes: statedMinutes ?? sumOf(prepMinutes, cookMinutes),
    tags: [...new Set(tags)].slice(0, tagsMax),
    language: plain(property(node, "inLanguage")),
    sourceName: plain(publisher),
    sourceUrl: firstText(property(node, "url")) ?? firstText(property(node, "mainEntityOfPage")),
  };
}

/** Preparing and cooking together, where both or one are known. */
export const sumOf = (prepMinutes: number | null, cookMinutes: number | null): number | null =>
  prepMinutes === null && cookMinutes === null ? null : (prepMinutes ?? 0) + (cookMinutes ?? 0);
