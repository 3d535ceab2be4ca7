/** Recipes marked in the page itself: microdata, RDFa and the classes of h-recipe, all read into the shape of JSON-LD. */
import { blocksOf } from "./blocks";
import type { FoundRecipe } from "./found-recipe";
import { isIngredientHeading, isMethodHeading } from "./heading-words";
import { classesOf, elementsIn, isElement, linesOf, type PageElement, type ParseHtml } from "./page-tree";
import { isObject, readRecipeNode, type JsonObject } from "./recipe-node";

/** How one way of marking names things, scopes and nesting. */
type Vocabulary = {
  isRecipe: (element: PageElement) => boolean;
  /** Whether an element is a thing of its own, whose properties are not the recipe's. */
  isScope: (element: PageElement) => boolean;
  propertiesOf: (element: PageElement) => readonly string[];
};

const words = (text: string | undefined): string[] => (text ?? "").split(/\s+/).filter((word) => word !== "");
const localName = (name: string): string => name.replace(/^.*[/:#]/, "");

const microdata: Vocabulary = {
  isRecipe: ({ attributes }) =>
    words(attributes["itemtype"]).some((type) => /\/(?:data-vocabulary\.org\/)?Recipe$/i.test(type)),
  isScope: ({ attributes }) => "itemscope" in attributes || "itemtype" in attributes,
  propertiesOf: ({ attributes }) => words(attributes["itemprop"]).map(localName),
};

const rdfa: Vocabulary = {
  isRecipe: ({ attributes }) => words(attributes["typeof"]).some((type) => /(?:^|[/:#])Recipe$/i.test(type)),
  isScope: ({ attributes }) => "typeof" in attributes,
  propertiesOf: ({ attributes }) => words(attributes["property"]).map(localName),
};

const hRecipeNames: Record<string, string> = {
  "p-name": "name",
  fn: "name",
  "p-ingredient": "recipeIngredient",
  ingredient: "recipeIngredient",
  "e-instructions": "recipeInstructions",
  instructions: "recipeInstructions",
  instruction: "recipeInstructions",
  "p-yield": "recipeYield",
  yield: "recipeYield",
  "dt-duration": "totalTime",
  duration: "totalTime",
  preptime: "prepTime",
  cooktime: "cookTime",
  "p-summary": "description",
  summary: "description",
};

const hRecipe: Vocabulary = {
  isRecipe: (element) => classesOf(element).some((name) => name === "h-recipe" || name === "hrecipe"),
  isScope: (element) => classesOf(element).some((name) => /^(?:h-(?:card|entry|review)|vcard|hreview)$/.test(name)),
  propertiesOf: (element) => classesOf(element).flatMap((name) => hRecipeNames[name.toLowerCase()] ?? []),
};

/** Properties whose value is what people read, even where an attribute repeats it. */
const isRead = (name: string): boolean => /ingredient|instruction/i.test(name);

/** The lines of a part, its list items kept whole and the heading of the part itself left out. */
function partLines(element: PageElement): string {
  const lines = blocksOf(element).map(({ text }) => text);
  const own = lines.filter((line) => !isIngredientHeading(line) && !isMethodHeading(line));
  return (own.length > 0 ? own : linesOf(element)).join("\n");
}

function valueOf(element: PageElement, name: string): string {
  const { content, datetime, title } = element.attributes;
  if (content !== undefined && content.trim() !== "" && (element.tag === "meta" || !isRead(name))) return content;
  if (element.tag === "time" || /time$|duration/i.test(name)) {
    const stated = datetime ?? (title?.startsWith("P") ? title : undefined);
    if (stated !== undefined && stated.trim() !== "") return stated;
  }
  return isRead(name) ? partLines(element) : linesOf(element).join(" ");
}

const unwrapped = (thing: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(thing).map(([name, value]) => [name, Array.isArray(value) && value.length === 1 ? value[0] : value]),
  );

/** Instructions that name their steps one by one say with it what beside them is no step; null for any other. */
function stepsListed({ attributes }: PageElement, inner: JsonObject): JsonObject | null {
  const steps = inner["itemListElement"];
  if (!Array.isArray(steps) || !steps.every(isObject)) return null;
  const says = ({ text, description, name }: JsonObject): boolean => [text, description, name].some(Boolean);
  if (!steps.every(says)) return null;
  const type = words(attributes["itemtype"] ?? attributes["typeof"]).map(localName);
  return { ...unwrapped(inner), "@type": type, itemListElement: steps.map(unwrapped) };
}

/** The properties inside one thing: name to values, in the order of the page. */
function propertiesIn(scope: PageElement, vocabulary: Vocabulary): JsonObject {
  const values = new Map<string, unknown[]>();
  const add = (name: string, value: unknown): void => {
    const known = values.get(name);
    if (known) known.push(value);
    else values.set(name, [value]);
  };
  const walk = (element: PageElement): void => {
    for (const child of element.children.filter(isElement)) {
      const names = vocabulary.propertiesOf(child);
      const isThing = vocabulary.isScope(child);
      const inner = isThing && names.length > 0 ? propertiesIn(child, vocabulary) : {};
      const isEmpty = Object.keys(inner).length === 0;
      const listed = stepsListed(child, inner);
      for (const name of names) {
        if (listed && /instruction/i.test(name)) add(name, listed);
        else add(name, isEmpty || isRead(name) ? valueOf(child, name) : inner);
      }
      // Inside a list marked as a whole its single steps may be marked again: the whole has them all.
      if (!isThing && !names.some((name) => /instruction/i.test(name))) walk(child);
    }
  };
  walk(scope);
  return Object.fromEntries(values);
}

/** Recipes read of one page at most, by way of marking. */
const recipesMax = 30;

/** Every recipe a page marks, by way of marking; empty ones too. */
export function readMarked(page: PageElement, parseHtml: ParseHtml): FoundRecipe[] {
  return [microdata, rdfa, hRecipe].flatMap((vocabulary) =>
    [...elementsIn(page)]
      .filter((element) => vocabulary.isRecipe(element))
      .slice(0, recipesMax)
      .map((element) => readRecipeNode(propertiesIn(element, vocabulary), parseHtml)),
  );
}
