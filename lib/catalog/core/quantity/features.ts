import { unitOf, isMeasure } from "@/lib/catalog/core/units/unit-names";
import { separators, type Token } from "./tokenize";

/** Feature numbers live in this many bits: room enough that chance collisions stay rare. */
export const featureBits = 22;

const hashStart = 0x811c9dc5;

function hashText(text: string): number {
  let hash = hashStart;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** One number out of a template and up to three values. Source: the finalizer of MurmurHash3. */
function mix(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> (32 - featureBits);
}

/** Words without their plural ending, near enough for counting them together. */
const stemOf = (word: string): string =>
  word.length < 4 ? word : word.replace(/(?:ies|es|s)$/u, "").replace(/y$/u, "");

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

function shapeOf(text: string): number {
  const first = text[0] ?? "";
  const capital = first !== first.toLowerCase() ? 1 : 0;
  const shout = text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase() ? 2 : 0;
  const marked = /[®™©]/u.test(text) ? 4 : 0;
  return capital + shout + marked + (text.includes("-") ? 8 : 0) + (/\d/u.test(text) ? 16 : 0);
}

/** Numbers are told apart only as one, many and ranges. */
const numberWord = (token: Token): string => (token.value !== token.valueMax ? "#-" : token.value === 1 ? "#1" : "#");

type Facts = {
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
  /** Commas, dashes and brackets passed outside brackets. */
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

function factsOf(tokens: readonly Token[]): Facts[] {
  const facts: Facts[] = [];
  let clause = 0;
  let opener = 0;
  let openerAt = 0;
  let afterOpener = 0;
  let amountAt = -9;
  let firstStem = nothing;
  tokens.forEach((token, index) => {
    const { lower } = token;
    const kind = kindOf(token);
    const stem = hashText(stemOf(lower));
    if (startsClause(token)) {
      if (index > 0) clause++;
      opener = 0;
      afterOpener = 0;
      firstStem = stem;
    }
    const word = token.isDigits ? hashText(numberWord(token)) : hashText(lower);
    if (opener !== 0 && index === openerAt + 1) afterOpener = token.isDigits ? word : stem;
    facts.push({
      word,
      stem: token.isDigits ? word : stem,
      last2: hashText(lower.slice(-2)),
      last3: hashText(lower.slice(-3)),
      last4: hashText(lower.slice(-4)),
      first3: hashText(lower.slice(0, 3)),
      lastPart: lower.includes("-") ? hashText(lower.slice(lower.lastIndexOf("-") + 1)) : 0,
      kind,
      shape: shapeOf(token.text),
      before: separators.indexOf(token.before),
      depth: Math.min(token.depth, 1),
      clause: Math.min(clause, 3),
      toEnd: 0,
      endStem: nothing,
      firstStem,
      opener,
      openerDistance: opener ? Math.min(index - openerAt, 4) : 0,
      afterOpener,
      sinceAmount: Math.min(index - amountAt, 5),
    });
    if (openers.has(lower)) [opener, openerAt] = [word, index];
    if (kind === 1 || kind === 3) amountAt = index;
  });
  lookBack(tokens, facts);
  return facts;
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

const edge: Facts = {
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

/**
 * The features of each token, as numbers below 2 ** featureBits: the words around it, their endings and shapes, and
 * where it stands in its clause.
 */
export function featuresOf(tokens: readonly Token[]): number[][] {
  const facts = factsOf(tokens);
  return facts.map((here, index) => {
    const back = facts[index - 1] ?? edge;
    const back2 = facts[index - 2] ?? edge;
    const next = facts[index + 1] ?? edge;
    const next2 = facts[index + 2] ?? edge;
    const place = here.depth * 64 + here.clause * 16 + Math.min(here.toEnd, 3) * 4;
    const nearEnd = Math.min(here.toEnd, 2);
    return [
      mix(0, here.word),
      mix(1, here.stem, here.depth, here.clause > 0 ? 1 : 0),
      mix(2, here.last2, here.kind),
      mix(3, here.last3),
      mix(4, here.last4, here.depth),
      mix(5, here.first3),
      mix(6, here.shape, here.kind, nearEnd),
      mix(7, place, here.kind),
      mix(8, back.word, next.before),
      mix(9, next.word, next.before),
      mix(10, back.stem, here.stem, here.before),
      mix(11, here.stem, next.stem, next.before),
      mix(12, back2.word),
      mix(13, next2.word),
      mix(14, back.stem, here.stem, next.stem),
      mix(15, here.before, next.before, here.depth * 8 + here.clause),
      mix(16, back.kind * 10 + here.kind, next.kind, here.before * 16 + next.before),
      mix(17, back.kind * 10 + here.kind, back2.kind * 10 + next.kind, here.word),
      mix(18, here.stem, here.endStem),
      mix(19, here.stem, nearEnd, here.clause),
      mix(20, here.opener, here.openerDistance, here.depth),
      mix(21, here.opener, here.stem),
      mix(22, here.firstStem, here.clause, here.depth),
      mix(23, here.firstStem, here.stem),
      mix(24, back.last3, here.last3, next.last3),
      mix(25, here.sinceAmount, here.kind, here.clause),
      mix(26, here.lastPart, nearEnd),
      mix(27, back2.stem, back.stem, here.stem),
      mix(28, here.stem, next.stem, next2.stem),
      mix(29, here.endStem, here.clause, here.depth * 8 + here.toEnd),
      mix(30, back.last3, here.stem),
      mix(31, here.stem, next.last3),
      mix(32, here.shape, back.shape, next.shape),
      mix(33, here.opener, here.afterOpener, here.depth),
      mix(34, index, here.kind, next.kind),
    ];
  });
}
