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

type OtherMeasure = { at: number; measure: Measure; after: string };

/** Every number with a measure behind it that is not the line's own amount, and the word that leads to it. */
function otherMeasures(tokens: readonly Token[], labels: readonly Label[]): OtherMeasure[] {
  return tokens.flatMap(({ value }, at) => {
    const unit = unitAt(tokens[at + 1]);
    if (value === null || unit === null || !isMeasure(unit)) return [];
    if (labels[at] === "quantity" || labels[at] === "preparation") return [];
    return [{ at, measure: { quantity: toThousandths(value), unit }, after: tokens[at - 1]?.lower ?? "" }];
  });
}

/** Units that people say one behind the other for one amount: "1 lb 2 oz". */
const smallerUnit: Record<string, string> = { lb: "oz", kg: "g", l: "ml", cup: "tbsp", tbsp: "tsp" };

/** How many tokens behind a measure "each" still speaks of it: "(6 ounces each)", "about 6 oz in weight each". */
const eachReach = 5;

type Role = "each" | "also" | "plus";

/** What another measure of the line is to its amount, or null for one that only a remark mentions. */
function roleOf(
  { at, measure, after }: OtherMeasure,
  unit: string | null,
  tokens: readonly Token[],
  labels: readonly Label[],
): Role | null {
  const nameAt = labels.indexOf("name");
  const beforeName = at < nameAt || nameAt < 0;
  const isMeasured = unit !== null && isMeasure(unit);
  if (after === "plus") return beforeName ? "plus" : null;
  if (labels[at] === "comment" && tokens[at]?.depth === 0) return null;
  if (isMeasured && beforeName && smallerUnit[unit] === measure.unit && tokens[at]?.before === "space") return "plus";
  const isShared = tokens.slice(at, at + eachReach).some((token) => token.lower === "each");
  return !isMeasured && (beforeName || isShared) ? "each" : "also";
}

/** A measure outside brackets and remarks: where the line has no other amount, it is the amount ("butter, soft, 200 g"). */
const isBare = (tokens: readonly Token[], labels: readonly Label[], at: number): boolean =>
  labels[at] === "other" && tokens[at]?.depth === 0;

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
  const others = otherMeasures(tokens, labels);
  const only = number === undefined && unit === null ? others.find(({ at }) => isBare(tokens, labels, at)) : undefined;
  if (only)
    return {
      ...amounts,
      quantityMin: only.measure.quantity,
      quantityMax: only.measure.quantity,
      unit: only.measure.unit,
    };
  for (const other of others) {
    const role = roleOf(other, unit, tokens, labels);
    if (role !== null) amounts[role] ??= other.measure;
  }
  return amounts;
}
