/** Ingredients and steps as people type them: one a line, a line that ends in a colon is a heading. */
import { parseIngredient } from "@/lib/catalog/core/quantity/parse-ingredient";
import type { RecipeIngredient, RecipeStep } from "./recipe";
import { timerOfStep } from "./step-timer";

type Headed = { text: string; section: string | null };

const bullet = /^\s*(?:[-*•▪–]|\d{1,2}[.)](?=\s))\s*/u;

function headedLines(text: string, isList: boolean): Headed[] {
  const lines: Headed[] = [];
  let section: string | null = null;
  for (const raw of text.split(/\r?\n/u)) {
    const line = (isList ? raw.replace(/^\s*[-*•▪–]\s+/u, "") : raw.replace(bullet, "")).trim();
    if (line === "") continue;
    const heading = /^([^:]{1,80}):$/u.exec(line)?.[1];
    if (heading !== undefined) section = heading.trim();
    else lines.push({ text: line, section });
  }
  return lines;
}

/** One line of a recipe's list, understood. */
export function readIngredient(text: string, section: string | null = null): RecipeIngredient {
  const { quantityMin, quantityMax, unit, name, optional } = parseIngredient(text);
  return { text, section, quantityMin, quantityMax, unit, food: name || null, optional };
}

/** Lines whose text is one of `known` keep what was understood then; a correction of one line is no new reading of all. */
export function readIngredients(text: string, known: readonly RecipeIngredient[] = []): RecipeIngredient[] {
  const byText = new Map(known.map((line) => [line.text, line]));
  return headedLines(text, true).map(({ text: line, section }) => {
    const before = byText.get(line);
    return before ? { ...before, section } : readIngredient(line, section);
  });
}

export function readSteps(text: string, known: readonly RecipeStep[] = []): RecipeStep[] {
  const byText = new Map(known.map((step) => [step.text, step]));
  return headedLines(text, false).map(({ text: line, section }) => {
    const before = byText.get(line);
    return { text: line, section, timerSeconds: before ? before.timerSeconds : timerOfStep(line) };
  });
}

/** The text a list was read from, or would be. */
export function asText(lines: readonly Headed[]): string {
  let section: string | null = null;
  return lines
    .flatMap((line) => {
      const heading = line.section !== section && line.section !== null ? [`${line.section}:`] : [];
      section = line.section;
      return [...heading, line.text.replace(/\s*\n\s*/gu, " ")];
    })
    .join("\n");
}
