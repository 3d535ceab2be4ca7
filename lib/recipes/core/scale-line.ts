/** An ingredient's line for another number of servings. */
import { isMeasure, unitOf } from "@/lib/catalog/core/units/unit-names";
import { fromThousandths } from "@/lib/kernel/quantity";
import type { RecipeIngredient } from "./recipe";

const vulgar: Readonly<Record<string, number>> = {
  "½": 1 / 2,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "¼": 1 / 4,
  "¾": 3 / 4,
  "⅛": 1 / 8,
  "⅜": 3 / 8,
  "⅝": 5 / 8,
  "⅞": 7 / 8,
};

const number = String.raw`(?:\d+(?:[.,]\d+)?(?:\s+\d+/\d+|\s*[½⅓⅔¼¾⅛⅜⅝⅞])?|\d+/\d+|[½⅓⅔¼¾⅛⅜⅝⅞])`;
const leading = new RegExp(String.raw`^\s*(${number})(?:(\s*(?:-|–|to)\s*)(${number}))?`, "u");
const lone = new RegExp(String.raw`^(?:\d+/)?\d`, "u");

function valueOf(written: string): number {
  const parts = written.trim().match(/\d+\/\d+|\d+(?:[.,]\d+)?|[½⅓⅔¼¾⅛⅜⅝⅞]/gu) ?? [];
  return parts.reduce((sum, part) => {
    const [top = "", bottom] = part.split("/");
    const value = vulgar[part] ?? Number(top.replace(",", ".")) / Number(bottom ?? 1);
    return sum + value;
  }, 0);
}

const near = (one: number, other: number): boolean => Math.abs(one - other) <= Math.max(0.002, other * 0.01);

const kitchenFractions: readonly [number, string][] = [
  [0.125, "⅛"],
  [0.25, "¼"],
  [0.333, "⅓"],
  [0.5, "½"],
  [0.667, "⅔"],
  [0.75, "¾"],
];

const decimalsFor = (amount: number): number => (amount >= 100 ? 0 : amount >= 10 ? 1 : 2);

/** An amount as a cook would say it: fractions of cups and pieces, whole grams. @param unit null counts pieces */
export function kitchenNumber(amount: number, unit: string | null): string {
  const isMetric = unit !== null && ["mg", "g", "kg", "ml", "cl", "dl", "l"].includes(unit);
  if (!isMetric && amount < 20) {
    const whole = Math.floor(amount + 0.02);
    const rest = amount - whole;
    if (Math.abs(rest) <= 0.02) return String(whole);
    const fraction = kitchenFractions.find(([value]) => Math.abs(value - rest) <= 0.02)?.[1];
    if (fraction) return whole === 0 ? fraction : `${whole}${fraction}`;
  }
  return String(Number(amount.toFixed(decimalsFor(amount))));
}

const scaledAmount = (quantity: number, factor: number, unit: string | null): string =>
  kitchenNumber(fromThousandths(quantity) * factor, unit);

/** "1 cup" for two is "2 cups": the word after the amount, in the number it now has. */
function agree(rest: string, amount: number): string {
  const [, space = "", word = "", after = ""] = /^(\s+)(\p{L}+)([\s\S]*)$/u.exec(rest) ?? [];
  const unit = unitOf(word);
  if (unit === null || word.length < 3 || isMeasure(unit) !== (unit === "cup")) return rest;
  const singular = unitOf(word.replace(/(?:es|s)$/u, "")) === unit ? word.replace(/(?:es|s)$/u, "") : word;
  const plurals = [`${singular}s`, `${singular}es`].filter((form) => unitOf(form) === unit);
  return `${space}${amount > 1 ? (plurals[0] ?? word) : singular}${after}`;
}

/** Remarks in brackets that tell another amount would now be wrong: "(about 150 g)". A tin's size stays. */
const withoutAside = (rest: string): string => rest.replace(/(?<=\p{L}[^(]*)\s*\([^)]*\d[^)]*\)/gu, "");

/** The line put together from what was understood, where its own words cannot simply be changed. */
function composed({ unit, food, text, quantityMin, quantityMax }: RecipeIngredient, factor: number): string {
  const least = quantityMin ?? quantityMax ?? 0;
  const most = quantityMax ?? least;
  const amount = [...new Set([least, most])].map((quantity) => scaledAmount(quantity, factor, unit)).join("–");
  return [amount, unit, food ?? text].filter(Boolean).join(" ");
}

/**
 * The line as people read it, times a factor. Its own words stay wherever the amount stands in front of them; a line
 * without an amount ("salt to taste") is left as it is.
 */
export function scaleLine(ingredient: RecipeIngredient, factor: number): string {
  const { text, unit, quantityMin, quantityMax } = ingredient;
  const least = quantityMin ?? quantityMax;
  if (factor === 1 || least === null) return text;
  const most = quantityMax ?? least;
  const match = leading.exec(text);
  const [found = "", first = "", dash, second] = match ?? [];
  const rest = text.slice(found.length);
  const isPlain = first !== "" && near(valueOf(first), fromThousandths(least));
  const isRange = second === undefined ? least === most : near(valueOf(second), fromThousandths(most));
  const goesOn = /\b(?:plus|and)\s+(?=[\d½⅓⅔¼¾⅛⅜⅝⅞])/u.test(rest);
  if (!isPlain || !isRange || goesOn || lone.test(rest)) return composed(ingredient, factor);
  const amounts = second === undefined ? [least] : [least, most];
  const written = amounts.map((quantity) => scaledAmount(quantity, factor, unit)).join(dash ?? "");
  return `${written}${withoutAside(agree(rest, fromThousandths(most) * factor))}`;
}
