import fs from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import type { RecipeDraft } from "../../lib/recipes/core/fit-recipe";
import { readWebPage } from "../../lib/recipes/import/read-web-page";

export const outputName = "pred.json";
export const score = ["score-import.mjs", "truth.json"];

const rowsSchema = z.array(z.object({ id: z.string(), file: z.string(), url: z.string() }));

/** Headings of a list as lines of their own, the way the page prints them. */
function asPrinted(lines: readonly { text: string; section: string | null }[]): string[] {
  return lines.flatMap(({ text, section }, index) =>
    section !== null && section !== lines[index - 1]?.section ? [section, text] : [text],
  );
}

function prediction(recipe: RecipeDraft | null): object {
  if (!recipe) return {};
  return {
    title: recipe.title,
    ingredients: recipe.ingredients.map(({ text }) => text),
    instructions_list: asPrinted(recipe.steps),
    yields: recipe.servings ?? recipe.yieldText,
    prep_time: recipe.prepMinutes,
    cook_time: recipe.cookMinutes,
    total_time: recipe.totalMinutes,
  };
}

/** Reads every page of `folder`/pages as an import by address does once it has the page. */
export async function predict(folder: string, output: string): Promise<void> {
  const rows = rowsSchema.parse(JSON.parse(fs.readFileSync(path.join(folder, "input.json"), "utf8")));
  const predicted = rows.map(({ id, file, url }) => {
    const html = gunzipSync(fs.readFileSync(path.join(folder, "pages", file))).toString("utf8");
    return { id, ...prediction(readWebPage(html, url)) };
  });
  fs.writeFileSync(output, JSON.stringify(predicted));
}
