/** Recipes as other programs export them in JSON. Source: their documented schemas. */
import { z } from "zod";
import { readMinutes } from "./page/duration";
import { nothingFound, type FoundLine, type FoundRecipe } from "./page/found-recipe";
import { withSections, withoutBullet } from "./page/ingredient-values";
import { recipeNodes } from "./page/json-ld";
import { tidyLine, type ParseHtml } from "./page/page-tree";
import { firstText, isObject, listOf, readRecipeNode, sumOf, type JsonObject } from "./page/recipe-node";
import { readYield } from "./page/servings";
import { readSteps } from "./page/step-values";

/** Anything but the text wanted counts as none: one odd field spoils no recipe. */
const text = z.string().catch("");
const amount = z.union([z.number(), z.string()]).nullish().catch(null);
const named = z.object({ name: text }).nullish().catch(null);
const namedOrText = z.union([z.string(), z.object({ name: text }).transform(({ name }) => name)]).catch("");
const words = z.array(namedOrText).catch([]);

const linesIn = (value: string): string[] =>
  value
    .split(/\r?\n/)
    .map(tidyLine)
    .filter((line) => line !== "");
const orNull = (value: string): string | null => value.trim() || null;
/** 0.5 and 2, never 2.0; nothing for none. */
const said = (value: number | string | null | undefined): string =>
  value === null || value === undefined || Number(value) === 0
    ? ""
    : typeof value === "number"
      ? String(Math.round(value * 1000) / 1000)
      : value;
const line = (...parts: readonly (string | null | undefined)[]): string => tidyLine(parts.filter(Boolean).join(" "));

/** Paprika: texts with a line for each ingredient and step. */
const paprika = z.object({
  name: text,
  ingredients: z.string(),
  directions: text,
  description: text,
  notes: text,
  servings: text,
  prep_time: text,
  cook_time: text,
  total_time: text,
  source: text,
  source_url: text,
  categories: words,
});

function fromPaprika(recipe: z.infer<typeof paprika>, parseHtml: ParseHtml): FoundRecipe {
  const [prepMinutes, cookMinutes] = [readMinutes(recipe.prep_time), readMinutes(recipe.cook_time)];
  return {
    ...nothingFound,
    title: orNull(recipe.name),
    description: orNull(recipe.description),
    ingredients: withSections(linesIn(recipe.ingredients).map(withoutBullet)),
    steps: readSteps(recipe.directions, parseHtml),
    ...readYield(recipe.servings),
    prepMinutes,
    cookMinutes,
    totalMinutes: readMinutes(recipe.total_time) ?? sumOf(prepMinutes, cookMinutes),
    tags: recipe.categories,
    sourceName: orNull(recipe.source),
    sourceUrl: orNull(recipe.source_url),
    notes: orNull(recipe.notes),
  };
}

/** Tandoor: steps that hold their own ingredients; times in minutes. */
const tandoor = z.object({
  name: text,
  description: z.string().nullish().catch(null),
  keywords: words,
  steps: z.array(
    z.object({
      name: text,
      instruction: text,
      ingredients: z
        .array(
          z.object({
            food: named,
            unit: named,
            amount,
            note: z.string().nullish().catch(null),
            is_header: z.boolean().catch(false),
            no_amount: z.boolean().catch(false),
          }),
        )
        .catch([]),
    }),
  ),
  working_time: amount,
  waiting_time: amount,
  servings: amount,
  servings_text: z.string().nullish().catch(null),
  source_url: z.string().nullish().catch(null),
});

function fromTandoor(recipe: z.infer<typeof tandoor>, parseHtml: ParseHtml): FoundRecipe {
  const ingredients: FoundLine[] = recipe.steps.flatMap(({ name, ingredients: own }) => {
    let section = orNull(name);
    return own.flatMap(({ food, unit, amount: count, note, is_header, no_amount }) => {
      if (is_header) section = orNull(note ?? "");
      if (is_header) return [];
      const found = line(
        no_amount ? "" : said(count),
        no_amount ? "" : unit?.name,
        food?.name,
        note ? `(${note})` : "",
      );
      return found === "" ? [] : [{ text: found, section }];
    });
  });
  const steps = recipe.steps.flatMap(({ name, instruction }) =>
    readSteps(instruction, parseHtml).map((step) => ({ ...step, section: orNull(name) })),
  );
  const [prepMinutes, cookMinutes] = [
    readMinutes(Number(recipe.working_time)),
    readMinutes(Number(recipe.waiting_time)),
  ];
  return {
    ...nothingFound,
    title: orNull(recipe.name),
    description: orNull(recipe.description ?? ""),
    ingredients,
    steps,
    ...readYield(
      [said(recipe.servings), line(said(recipe.servings), recipe.servings_text)].filter((one) => one !== ""),
    ),
    prepMinutes,
    cookMinutes,
    totalMinutes: sumOf(prepMinutes, cookMinutes),
    tags: recipe.keywords,
    sourceUrl: recipe.source_url ?? null,
  };
}

/** Mealie: schema.org's names with ingredients taken apart. */
const mealie = z.object({
  recipeIngredient: z.array(
    z.union([
      z.string(),
      z.object({
        title: z.string().nullish().catch(null),
        quantity: amount,
        unit: z.union([z.string(), named]).nullish().catch(null),
        food: z.union([z.string(), named]).nullish().catch(null),
        note: z.string().nullish().catch(null),
        display: z.string().nullish().catch(null),
        originalText: z.string().nullish().catch(null),
      }),
    ]),
  ),
  orgURL: z.string().nullish().catch(null),
  recipeServings: amount,
  tags: words,
  recipeCategory: words,
  notes: z.array(z.object({ title: text, text })).catch([]),
});

const nameOf = (value: string | { name: string } | null | undefined): string =>
  typeof value === "string" ? value : (value?.name ?? "");

function fromMealie(node: JsonObject, recipe: z.infer<typeof mealie>, parseHtml: ParseHtml): FoundRecipe {
  let section: string | null = null;
  const ingredients = recipe.recipeIngredient.flatMap((one): FoundLine[] => {
    if (typeof one === "string") return [{ text: tidyLine(one), section }];
    section = orNull(one.title ?? "") ?? section;
    const food = nameOf(one.food);
    // Without a food the note is the whole line, and the quantity only Mealie's default of one.
    const amounts = food === "" && one.note ? "" : line(said(one.quantity), nameOf(one.unit));
    const note = food !== "" && one.note ? `, ${one.note}` : one.note;
    const built = line(amounts, food, note).replace(" ,", ",");
    const found = tidyLine(one.display ?? "") || built || tidyLine(one.originalText ?? "");
    return found === "" ? [] : [{ text: found, section }];
  });
  const known = readRecipeNode({ ...node, recipeIngredient: [] }, parseHtml);
  const servings = Number(recipe.recipeServings);
  return {
    ...known,
    ingredients,
    servings: known.servings ?? (servings >= 1 ? Math.round(servings) : null),
    tags: [...new Set([...recipe.tags, ...recipe.recipeCategory])].filter((tag) => tag !== ""),
    sourceUrl: recipe.orgURL ?? null,
    notes: orNull(recipe.notes.map((note) => line(note.title ? `${note.title}:` : "", note.text)).join("\n")),
  };
}

/** Values looked at in one file at most. */
const depthMax = 6;

function read(value: unknown, parseHtml: ParseHtml, depth: number): FoundRecipe[] {
  if (depth > depthMax) return [];
  if (Array.isArray(value)) return value.flatMap((item) => read(item, parseHtml, depth + 1));
  if (!isObject(value)) return [];
  if (isRecipeNode(value)) return [readRecipeNode(value, parseHtml)];
  const own = fromExport(value, parseHtml);
  if (own) return [own];
  return Object.values(value).flatMap((inner) => (typeof inner === "object" ? read(inner, parseHtml, depth + 1) : []));
}

/** A schema.org recipe as its own words say; Mealie says it too, of ingredients that are none. */
const isRecipeNode = (node: JsonObject): boolean =>
  !listOf(node["recipeIngredient"]).some((one) => isObject(one) && ("food" in one || "note" in one)) &&
  listOf(node["@type"]).some((type) => firstText(type)?.endsWith("Recipe")) &&
  recipeNodes([node]).length > 0;

function fromExport(node: JsonObject, parseHtml: ParseHtml): FoundRecipe | null {
  if (typeof node["name"] !== "string") return null;
  const [asPaprika, asTandoor, asMealie] = [paprika.safeParse(node), tandoor.safeParse(node), mealie.safeParse(node)];
  if (asMealie.success) return fromMealie(node, asMealie.data, parseHtml);
  if (asTandoor.success) return fromTandoor(asTandoor.data, parseHtml);
  return asPaprika.success ? fromPaprika(asPaprika.data, parseHtml) : null;
}

/** Every recipe in a value of JSON: schema.org (RecipeSage, Nextcloud), Mealie, Tandoor or Paprika. */
export const exportedRecipes = (value: unknown, parseHtml: ParseHtml): FoundRecipe[] => read(value, parseHtml, 0);
