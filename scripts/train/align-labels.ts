import type { Label } from "@/lib/catalog/core/quantity/labels";
import { tokenize, type Token } from "@/lib/catalog/core/quantity/tokenize";
import { isMeasure, unitOf } from "@/lib/catalog/core/units/unit-names";

/** A row of the training table: the line and what people say its parts are. `*` where they did not say. */
export type LabelledLine = Record<
  "input" | "qmin" | "qmax" | "unit" | "name" | "size" | "preparation" | "comment" | "alts",
  string
>;

const listed = ["name", "size", "preparation", "comment"] as const;

const singular = (word: string): string =>
  word.length < 4
    ? word
    : word
        .replace(/ies$/u, "y")
        .replace(/ves$/u, "f")
        .replace(/(ch|sh|ss|x|o)es$/u, "$1")
        .replace(/([^s])s$/u, "$1");

const keyOf = (token: Token): string =>
  token.value !== null
    ? `${token.value.toFixed(2)}-${token.valueMax?.toFixed(2)}`
    : (unitOf(token.text) ?? singular(token.lower.replace(/[^\p{L}\p{N}]/gu, "")));

/** The table writes fractions inside texts as #1$2. */
const keysOf = (text: string): string[] => tokenize(text.replace(/#(\d+)\$(\d+)/gu, " $1/$2 ")).map(keyOf);

type Best = { score: number; label: Label; rest: Best | null };

/**
 * A label for each token: the assignment that uses up the words of name, size, preparation and comment in their order,
 * with as few changes of label as it can. Tokens in none of them are amounts or `other`.
 */
export function alignLabels(tokens: readonly Token[], row: LabelledLine): Label[] {
  const lists = listed.map((field) => keysOf(row[field]));
  const keys = tokens.map(keyOf);
  const memo = new Map<string, Best>();
  const none: Best = { score: 0, label: "other", rest: null };

  function best(at: number, used: readonly number[], previous: number): Best {
    if (at === keys.length) return none;
    const id = `${at};${used.join(",")};${previous}`;
    const known = memo.get(id);
    if (known) return known;
    const skipped = best(at + 1, used, -1);
    let found: Best = { score: skipped.score, label: "other", rest: skipped };
    lists.forEach((list, which) => {
      // A word may be missing from the line (the table respells a few), so look a little ahead in the list.
      for (let ahead = 0; ahead < 3; ahead++) {
        if (list[(used[which] ?? 0) + ahead] !== keys[at]) continue;
        const rest = best(
          at + 1,
          used.map((count, index) => (index === which ? count + ahead + 1 : count)),
          which,
        );
        const score = rest.score + 1 + (which === previous ? 0.1 : 0) - 0.3 * ahead;
        if (score > found.score) found = { score, label: listed[which] ?? "other", rest };
        break;
      }
    });
    memo.set(id, found);
    return found;
  }

  const result: Label[] = [];
  for (let step: Best | null = best(0, [0, 0, 0, 0], -1); step?.rest; step = step.rest) result.push(step.label);
  return labelAmounts(tokens, result, row);
}

const lengthWords = new Set(["inch", "inches", "in", "cm", "mm"]);

const near = (value: number, wanted: string): boolean => Math.abs(value - Number(wanted)) <= 0.006 * Math.max(1, value);

/** Whether the number can be the amount of a line whose amount nobody wrote down: an early one that is no length. */
const mayBeAmount = (tokens: readonly Token[], index: number): boolean =>
  index < 2 && !lengthWords.has(tokens[index + 1]?.lower.split("-")[0] ?? "");

function labelAmounts(tokens: readonly Token[], result: readonly Label[], row: LabelledLine): Label[] {
  const unknownUnit = row.unit === "*";
  const out = [...result];
  tokens.forEach((token, index) => {
    if (result[index] !== "other") return;
    const unit = unitOf(token.text);
    if (token.value !== null && !out.includes("quantity")) {
      const told = row.qmin === "*" ? mayBeAmount(tokens, index) : row.qmin !== "" && near(token.value, row.qmin);
      if (told) out[index] = "quantity";
    } else if (unit !== null && !out.includes("unit")) {
      const told = unknownUnit ? !isMeasure(unit) || out[index - 1] === "quantity" : unit === row.unit;
      if (told) out[index] = "unit";
    }
  });
  return out;
}
