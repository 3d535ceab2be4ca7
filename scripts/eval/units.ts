import fs from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { celsiusToFahrenheit, convertUnits, fahrenheitToCelsius } from "@/lib/catalog/core/units/convert-units";
import { isMeasure, unitOf } from "@/lib/catalog/core/units/unit-names";
import { weighFood } from "@/lib/catalog/core/units/weigh-food";

export const outputName = "predictions.json";
export const score = ["score-simple.mjs", "truth.json", "units"];

const question = z.object({
  id: z.string(),
  kind: z.string(),
  qty: z.number(),
  unit: z.string(),
  food: z.string().optional(),
  to: z.string().optional(),
});

function answer({ qty, unit, food, to }: z.infer<typeof question>): number | null {
  if (food !== undefined) return weighFood({ amount: qty, unit: unitOf(unit) ?? unit }, food)?.grams ?? null;
  if (unit === "C" && to === "F") return celsiusToFahrenheit(qty);
  if (unit === "F" && to === "C") return fahrenheitToCelsius(qty);
  const [from, into] = [unitOf(unit), unitOf(to ?? "")];
  return from && into && isMeasure(from) && isMeasure(into) ? convertUnits(qty, from, into) : null;
}

/** Reads `input.json` (kind, qty, unit, food or to) and writes id and value: grams, or the target unit. */
export async function predict(folder: string, output: string): Promise<void> {
  const questions = z.array(question).parse(JSON.parse(await fs.readFile(path.join(folder, "input.json"), "utf8")));
  await fs.writeFile(output, JSON.stringify(questions.map((one) => ({ id: one.id, value: answer(one) }))));
}
