import { unitOf, isMeasure } from "@/lib/catalog/core/units/unit-names";
import { separators, type Token } from "./tokenize";

const hashStart = 0x811c9dc5;

/** The text from `from` up to `to` as a number. Source: FNV-1a, without the slice it would take. */
function hashText(text: string, from = 0, to = text.length): number {
  let hash = hashStart;
  for (let index = Math.max(from, 0); index < to; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}

/** A word without its plural ending, near enough for counting both forms together. */
function hashStem(word: string): number {
  if (word.length < 4) return hashText(word);
  const ending = word.endsWith("ies") ? 3 : word.endsWith("es") ? 2 : word.endsWith("s") ? 1 : 0;
  const end = word.length - ending;
  return hashText(word, 0, word[end - 1] === "y" ? end - 1 : end);
}

/** Words that start a remark; what follows them in the same breath belongs to it. */
const openers = new Set(
  "or plus for such preferably if with to about cut into and from in like as optional extra per at until without of on".split(
    " ",
  ),
);

/** 0 word, 1 digits, 2 number word, 3 measure, 4 container. */
function kindOf(token: Token): number {
  if (token.isDigits) return 1;
  if (token.value !== null) return 2;
  const unit = unitOf(token.text);
  if (unit === null) return 0;
  return isMeasure(unit) ? 3 : 4;
}

/** Capital 1, all capitals 2, trade mark 4, hyphen 8, digit 16; added up. */
function shapeOf({ text, lower }: Token): number {
  const capital = text[0] !== lower[0] ? 1 : 0;
  const shout = text.length > 1 && text !== lower && text === text.toUpperCase() ? 2 : 0;
  const marked = text.includes("®") || text.includes("™") || text.includes("©") ? 4 : 0;
  return capital + shout + marked + (text.includes("-") ? 8 : 0) + (/\d/u.test(text) ? 16 : 0);
}

/** Numbers are told apart only as one, many and ranges. */
const numberWord = (token: Token): string => (token.value !== token.valueMax ? "#-" : token.value === 1 ? "#1" : "#");

/** What the features are made of: hashes of words, and small numbers. */
export type Facts = {
  word: number;
  stem: number;
  last2: number;
  last3: number;
  last4: number;
  first3: number;
  lastPart: number;
  kind: number;
  shape: number;
  before: number;
  depth: number;
  /** Commas, dashes and brackets passed so far. */
  clause: number;
  /** Tokens from here to the end of its clause, and that clause's last word. */
  toEnd: number;
  endStem: number;
  firstStem: number;
  /** The latest opener of the clause, 0 for none, and how far back it stands. */
  opener: number;
  openerDistance: number;
  /** The word right behind that opener. */
  afterOpener: number;
  /** Whether a number or unit stood before in the line, and how far back the latest one is. */
  sinceAmount: number;
};

const nothing = hashText("<nothing>");
const breaks = new Set(["start", "comma", "open", "close", "dash"]);
const startsClause = (token: Token): boolean => breaks.has(token.before);

/** What a token shows by itself; its place in the line is filled in by `factsOf`. One literal, which engines read fast. */
function ownFacts(token: Token): Facts {
  const { lower, isDigits } = token;
  const word = hashText(isDigits ? numberWord(token) : lower);
  return {
    word,
    stem: isDigits ? word : hashStem(lower),
    last2: hashText(lower, lower.length - 2),
    last3: hashText(lower, lower.length - 3),
    last4: hashText(lower, lower.length - 4),
    first3: hashText(lower, 0, Math.min(3, lower.length)),
    lastPart: lower.includes("-") ? hashText(lower, lower.lastIndexOf("-") + 1) : 0,
    kind: kindOf(token),
    shape: shapeOf(token),
    before: separators.indexOf(token.before),
    depth: Math.min(token.depth, 1),
    clause: 0,
    toEnd: 0,
    endStem: nothing,
    firstStem: nothing,
    opener: 0,
    openerDistance: 0,
    afterOpener: 0,
    sinceAmount: 0,
  };
}

/** What each token shows by itself and by its place in its clause. */
export function factsOf(tokens: readonly Token[]): Facts[] {
  const facts = tokens.map(ownFacts);
  lookAhead(tokens, facts);
  lookBack(tokens, facts);
  return facts;
}

/** Fills in what came before each token. */
function lookAhead(tokens: readonly Token[], facts: Facts[]): void {
  let clause = 0;
  let firstStem = nothing;
  let amountAt = -9;
  let [opener, openerAt, afterOpener] = [0, 0, 0];
  facts.forEach((fact, index) => {
    const token = tokens[index];
    if (!token) return;
    if (startsClause(token)) {
      if (index > 0) clause++;
      [opener, openerAt, afterOpener] = [0, 0, 0];
      firstStem = hashStem(token.lower);
    }
    if (opener !== 0 && index === openerAt + 1) afterOpener = fact.stem;
    fact.clause = Math.min(clause, 3);
    fact.firstStem = firstStem;
    fact.opener = opener;
    fact.openerDistance = opener === 0 ? 0 : Math.min(index - openerAt, 4);
    fact.afterOpener = afterOpener;
    fact.sinceAmount = Math.min(index - amountAt, 5);
    if (openers.has(token.lower)) [opener, openerAt] = [fact.word, index];
    if (fact.kind === 1 || fact.kind === 3) amountAt = index;
  });
}

/** Fills in what only the rest of the clause tells. */
function lookBack(tokens: readonly Token[], facts: Facts[]): void {
  let toEnd = 0;
  let endStem = nothing;
  for (let index = facts.length - 1; index >= 0; index--) {
    const fact = facts[index];
    const next = tokens[index + 1];
    if (!fact) continue;
    if (!next || startsClause(next)) [toEnd, endStem] = [0, fact.stem];
    fact.toEnd = Math.min(toEnd++, 4);
    fact.endStem = endStem;
  }
}

/** Stands for the tokens before the first and behind the last. */
export const edge: Facts = {
  word: nothing,
  stem: nothing,
  last2: 0,
  last3: 0,
  last4: 0,
  first3: 0,
  lastPart: 0,
  kind: 9,
  shape: 0,
  before: 0,
  depth: 0,
  clause: 0,
  toEnd: 0,
  endStem: nothing,
  firstStem: nothing,
  opener: 0,
  openerDistance: 0,
  afterOpener: 0,
  sinceAmount: 0,
};
