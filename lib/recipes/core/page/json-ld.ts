/** Recipes in the JSON-LD of a page. */
import type { FoundRecipe } from "./found-recipe";
import { readLooseJson } from "./loose-json";
import { elementsIn, type PageElement, type ParseHtml } from "./page-tree";
import { isObject, listOf, readRecipeNode, type JsonObject } from "./recipe-node";

/** Values looked at on one page; more are there to tire the reader. */
const valuesMax = 200_000;
const depthMax = 40;
const recipesMax = 100;

const isRecipeType = (type: unknown): boolean =>
  listOf(type).some((one) => typeof one === "string" && /(?:^|[/:#])Recipe$/i.test(one));

/** Every recipe among the values, wherever it hangs: in a graph, a list, a page or a review. */
export function recipeNodes(values: readonly unknown[]): JsonObject[] {
  const found: JsonObject[] = [];
  let left = valuesMax;
  const walk = (value: unknown, depth: number): void => {
    if (depth > depthMax || left-- <= 0) return;
    if (Array.isArray(value)) for (const item of value) walk(item, depth + 1);
    if (!isObject(value)) return;
    if (isRecipeType(value["@type"]) || isRecipeType(value["type"])) found.push(value);
    else for (const inner of Object.values(value)) walk(inner, depth + 1);
  };
  walk(values, 0);
  return found;
}

const isJsonLd = (element: PageElement): boolean =>
  element.tag === "script" && /ld\+json/i.test(element.attributes["type"] ?? "");

export const scriptText = (element: PageElement): string =>
  element.children.filter((child) => typeof child === "string").join("");

/** Every recipe a page describes in JSON-LD, in its order; empty ones too. */
export function readJsonLd(page: PageElement, parseHtml: ParseHtml): FoundRecipe[] {
  const values = [...elementsIn(page)].filter(isJsonLd).flatMap((script) => readLooseJson(scriptText(script)));
  return recipeNodes(values)
    .slice(0, recipesMax)
    .map((node) => readRecipeNode(node, parseHtml));
}
