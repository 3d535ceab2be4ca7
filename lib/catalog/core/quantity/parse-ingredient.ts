import { amountsOf, type Amounts } from "./amounts";
import type { Label } from "./labels";
import { normaliseLine } from "./normalise-line";
import { tag } from "./tagger";
import { unpackModel, type TaggerModel } from "./tagger-model";
import packed from "./data/ingredient-tagger.json";
import { lineLengthMax, tokenize, type Token } from "./tokenize";

/** What an ingredient line or a quick add says. Texts are as written, never empty. */
export type ParsedIngredient = Amounts & {
  /** The food, without amount, size and preparation: "diced tomatoes". */
  name: string;
  /** "large", "medium to large". */
  size: string | null;
  /** What is to be done with it: "peeled and chopped". */
  preparation: string | null;
  /** What else the line remarks: "plus extra for greasing". */
  comment: string | null;
  optional: boolean;
};

let unpacked: TaggerModel | null = null;

/** The shipped tagger, unpacked at first use and kept. */
const shippedModel = (): TaggerModel => (unpacked ??= unpackModel(packed));

const optionalPattern = /\boptional(?:ly)?\b|\bif (?:you (?:like|wish)|desired|liked|using)\b/iu;

/** The stretches of a line under one label, each as written, joined by `glue`. */
function textUnder(label: Label, line: string, tokens: readonly Token[], tags: readonly Label[], glue: string): string {
  const stretches: { start: number; end: number }[] = [];
  let open = false;
  tokens.forEach((token, index) => {
    const last = stretches.at(-1);
    if (tags[index] !== label) open = false;
    else if (open && last) last.end = token.end;
    else {
      stretches.push({ start: token.start, end: token.end });
      open = true;
    }
  });
  return stretches.map(({ start, end }) => closeBrackets(line.slice(start, end))).join(glue);
}

/** A stretch may end inside a bracket it opened: "queso fresco (Mexican cheese". */
function closeBrackets(text: string): string {
  const missing = text.split("(").length - text.split(")").length;
  return missing > 0 ? text + ")".repeat(missing) : text;
}

const joiners = new Set(["a", "an", "the", "of"]);

/** Labels as people mean them: no remark that is only "of", and a name in every line that has words besides its amount. */
function settle(tokens: readonly Token[], tags: readonly Label[]): Label[] {
  const isLoose = (index: number): boolean => joiners.has(tokens[index]?.lower ?? "");
  const settled = tags.map((label, index): Label => (label === "comment" && isLoose(index) ? "other" : label));
  if (settled.includes("name")) return settled;
  const isWord = (index: number): boolean => tokens[index]?.value === null && !isLoose(index);
  const named = settled.map((label, index): Label =>
    label !== "unit" && label !== "size" && isWord(index) ? "name" : label,
  );
  return named.includes("name") ? named : named.map((label, index) => (isWord(index) ? "name" : label));
}

/**
 * Reads a recipe's ingredient line or what someone typed into a list: "2 (14 oz) cans diced tomatoes, drained",
 * "milk 2l", "half a dozen eggs", "1-2 onions". Never fails: text without an amount is all name. Text beyond
 * lineLengthMax characters is not read. About 0.05 ms; the first call unpacks the model.
 */
export function parseIngredient(text: string): ParsedIngredient {
  return parseIngredientWith(shippedModel(), text);
}

/** The same with a given model, for its training and tests. */
export function parseIngredientWith(model: TaggerModel, text: string): ParsedIngredient {
  const line = normaliseLine(text.slice(0, lineLengthMax));
  const tokens = tokenize(line);
  const tags = tokens.length > 0 ? settle(tokens, tag(tokens, model)) : [];
  const under = (label: Label, glue: string): string => textUnder(label, line, tokens, tags, glue);
  return {
    ...amountsOf(tokens, tags),
    name: under("name", " ") || line,
    size: under("size", " ") || null,
    preparation: under("preparation", ", ") || null,
    comment: under("comment", ", ") || null,
    optional: optionalPattern.test(line),
  };
}
