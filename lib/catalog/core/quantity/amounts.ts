import type { Thousandths } from "@/lib/kernel/quantity";
import { toThousandths } from "@/lib/kernel/quantity";
import { isMeasure, unitOf } from "@/lib/catalog/core/units/unit-names";
import type { Label } from "./labels";
import type { Token } from "./tokenize";

/** An amount of a unit, such as 400 g. */
export type Measure = { quantity: Thousandths; unit: string };

export type Amounts = {
  quantityMin: Thousandths | null;
  /** Equal to `quantityMin` unless the line gives a range. */
  quantityMax: Thousandths | null;
  /** A unit of `unit-names`; null counts pieces. */
  unit: string | null;
  /** What one of them holds: 400 g in "2 x 400 g tins". */
  each: Measure | null;
  /** The same amount in another unit: 14 oz in "400 g / 14 oz". */
  also: Measure | null;
  /** What comes on top: 2 tbsp in "1 cup plus 2 tbsp". */
  plus: Measure | null;
};

/** Words between an amount and its unit: "2 heaped tablespoons". */
const fillings = new Set("generous scant heaping heaped level rounded good small large big packed full".split(" "));

const unitAt = (token: Token | undefined): string | null =>
  token ? (unitOf(token.text) ?? unitOf(token.text.split("-")[0] ?? "")) : null;

/** A measure right behind the amount, whatever the tagger made of it. */
function unitBehind(tokens: readonly Token[], quantityAt: number): string | null {
  if (quantityAt < 0) return null;
  const next = fillings.has(tokens[quantityAt + 1]?.lower ?? "") ? quantityAt + 2 : quantityAt + 1;
  const token = tokens[next];
  const unit = unitAt(token);
  return unit !== null && isMeasure(unit) && (token?.before === "space" || token?.before === "glue") ? unit : null;
}

/** Every number with a measure behind it that is not the line's own amount, and the word that leads to it. */
function otherMeasures(
  tokens: readonly Token[],
  labels: readonly Label[],
): { at: number; measure: Measure; after: string }[] {
  const found: { at: number; measure: Measure; after: string }[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (labels[index] === "quantity" || labels[index] === "preparation") continue;
    const value = tokens[index]?.value ?? null;
    const unit = unitAt(tokens[index + 1]);
    if (value === null || unit === null || !isMeasure(unit)) continue;
    found.push({
      at: index,
      measure: { quantity: toThousandths(value), unit },
      after: tokens[index - 1]?.lower ?? "",
    });
  }
  return found;
}

const pairsOfSystem: Record<string, string> = { lb: "oz", kg: "g", l: "ml", cup: "tbsp", tbsp: "tsp" };

/** The amounts a labelled line tells. */
export function amountsOf(tokens: readonly Token[], labels: readonly Label[]): Amounts {
  const first = labels.indexOf("quantity");
  const number = tokens[first];
  const unit = unitAt(tokens[labels.indexOf("unit")]) ?? unitBehind(tokens, first);
  const amounts: Amounts = {
    quantityMin: number?.value == null ? null : toThousandths(number.value),
    quantityMax: number?.valueMax == null ? null : toThousandths(number.valueMax),
    unit,
    each: null,
    also: null,
    plus: null,
  };
  const nameAt = labels.indexOf("name");
  for (const { at, measure, after } of otherMeasures(tokens, labels)) {
    if (labels[at] === "comment" && after !== "plus" && tokens[at]?.depth === 0) continue;
    const beforeName = at < nameAt || nameAt < 0;
    const distributed = tokens.slice(at, at + 5).some((token) => token.lower === "each");
    const measured = unit !== null && isMeasure(unit);
    if (
      after === "plus" ||
      (measured && beforeName && pairsOfSystem[unit] === measure.unit && tokens[at]?.before === "space")
    ) {
      if (beforeName) amounts.plus ??= measure;
    } else if (!measured && (beforeName || distributed)) amounts.each ??= measure;
    else amounts.also ??= measure;
  }
  return amounts;
}
