import Papa from "papaparse";
import { readMinutes } from "@/lib/recipes/core/page/duration";
import { nothingFound, type FoundRecipe } from "@/lib/recipes/core/page/found-recipe";
import { withSections, withoutBullet } from "@/lib/recipes/core/page/ingredient-values";
import { tidyLine } from "@/lib/recipes/core/page/page-tree";
import { sumOf } from "@/lib/recipes/core/page/recipe-node";
import { readYield } from "@/lib/recipes/core/page/servings";
import { readSteps } from "@/lib/recipes/core/page/step-values";
import { parseHtml } from "./parse-html";

export const csvColumns = [
  "title",
  "description",
  "ingredients",
  "steps",
  "servings",
  "prepTime",
  "cookTime",
  "totalTime",
  "tags",
  "sourceUrl",
  "source",
  "notes",
] as const;
export type CsvColumn = (typeof csvColumns)[number];
/** Which header holds what. */
export type CsvMapping = Partial<Record<CsvColumn, string>>;

const headers: Record<CsvColumn, RegExp> = {
  title: /^(?:(?:recipe )?(?:title|name)|recipe|titel|rezept|titre|nom|título|nombre|titolo|nome|naam)$/i,
  description: /^(?:description|summary|beschreibung|descripción|descrizione)$/i,
  ingredients: /ingredients|^ingredient$|zutat|ingrédient|ingrediënt/i,
  steps:
    /instruction|direction|method|steps?$|preparation$|zubereitung|anleitung|préparation|preparación|procedimento|bereiding/i,
  servings: /serving|yield|^quantity$|portion|serves|personen|makes|raciones|porzioni/i,
  prepTime: /prep.*(?:time|min)|vorbereitung/i,
  cookTime: /cook.*(?:time|min)|kochzeit|backzeit/i,
  totalTime: /^(?:total.*|time|duration|gesamtzeit|dauer)$/i,
  tags: /tag|categor|keyword|cuisine|course|kategorie/i,
  sourceUrl: /^(?:source |original |recipe )?(?:url|link)$/i,
  source: /source|website|quelle/i,
  notes: /note|comment|notiz/i,
};

/** The columns as their names suggest; each header is used once, the title's first. */
export function guessMapping(fields: readonly string[]): CsvMapping {
  const free = new Set(fields);
  const mapping: CsvMapping = {};
  for (const column of csvColumns) {
    const header = [...free].find((field) => headers[column].test(field.replaceAll("_", " ").trim()));
    if (header === undefined) continue;
    free.delete(header);
    mapping[column] = header;
  }
  return mapping;
}

const linesIn = (cell: string): string[] => {
  const parts = /\n/.test(cell) ? cell.split("\n") : cell.split(/\s*[|;]\s*/);
  // Plan to Eat heads parts of a list with a comma where others have an amount.
  const lines = parts.map((part) => withoutBullet(tidyLine(part)).replace(/^,\s*(.+?):?$/, "$1:"));
  return lines.filter((line) => line !== "");
};

function recipeOf(row: ReadonlyMap<string, string>, mapping: CsvMapping): FoundRecipe {
  const cell = (column: CsvColumn): string =>
    (mapping[column] === undefined ? "" : (row.get(mapping[column]) ?? "")).trim();
  const [prepMinutes, cookMinutes] = [readMinutes(cell("prepTime")), readMinutes(cell("cookTime"))];
  const steps = cell("steps");
  const source = cell("source");
  return {
    ...nothingFound,
    title: cell("title") || null,
    description: cell("description") || null,
    ingredients: withSections(linesIn(cell("ingredients"))),
    steps: readSteps(/\n/.test(steps) ? steps : steps.split(/\s*[|]\s*/), parseHtml),
    ...readYield(cell("servings")),
    prepMinutes,
    cookMinutes,
    totalMinutes: readMinutes(cell("totalTime")) ?? sumOf(prepMinutes, cookMinutes),
    tags: cell("tags")
      .split(/[,;|]/)
      .map(tidyLine)
      .filter((tag) => tag !== ""),
    sourceUrl: [cell("sourceUrl"), source].find((one) => /^https?:/i.test(one)) ?? null,
    sourceName: source !== "" && !/^https?:/i.test(source) ? source : null,
    notes: cell("notes") || null,
  };
}

const rowsMax = 5_000;

/** One recipe a row, under a row of headers. Rows without a title are left out. */
export function readCsv(text: string, mapping?: CsvMapping): FoundRecipe[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: "greedy", preview: rowsMax });
  const [fields = [], ...rows] = data;
  const columns = mapping ?? guessMapping(fields);
  // Of two columns of one name the first counts.
  const cellsOf = (row: readonly string[]) =>
    new Map(fields.map((field, index) => [field, row[index] ?? ""] as const).reverse());
  return rows.map((row) => recipeOf(cellsOf(row), columns)).filter(({ title }) => title !== null);
}
