/** Recipes of pages that mark nothing: found by names of classes, by headings and by what lines look like. */
import { blocksOf, isNamed, type Block } from "./blocks";
import { factsIn, isFact } from "./facts";
import { nothingFound, type FoundLine, type FoundRecipe } from "./found-recipe";
import { ingredientClass, isEndHeading, isIngredientHeading, isMethodHeading, methodClass } from "./heading-words";
import { isHeadingLine, withoutBullet, withSections } from "./ingredient-values";
import { ingredientLikeness, joinAmounts, metricOnly, onceOnly, stepLikeness } from "./line-shapes";
import { elementsIn, textOf, type PageElement } from "./page-tree";
import { splitNumbered, withoutNumber } from "./step-values";

/** A stretch of the page that may be a list of ingredients or the steps. */
type Candidate = { blocks: readonly Block[]; bonus: number };

const candidatesMax = 150;
const linesMax = 150;

const isPart = (text: string): boolean => isIngredientHeading(text) || isMethodHeading(text);

/** Blocks under a heading, up to one that ends the part. */
function partBelow(blocks: readonly Block[], start: number, isOther: (text: string) => boolean): Block[] {
  const level = blocks[start]?.level ?? 0;
  const part: Block[] = [];
  for (const block of blocks.slice(start + 1, start + 1 + linesMax)) {
    const endsHere = isOther(block.text) || (isEndHeading(block.text) && (block.level > 0 || block.text.length < 30));
    const outranks = block.level > 0 && (level > 0 ? block.level <= level : block.level <= 3) && part.length > 0;
    if (endsHere || (outranks && !isHeadingLine(block.text))) break;
    part.push(block);
  }
  return part;
}

/** Up to a heading of what follows recipes. */
function upToEnd(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex(
    ({ text, level }, index) => index > 0 && isEndHeading(text) && (level > 0 || text.length <= 20),
  );
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** Elements of one class that hold a line each, where no element around them is named. */
function groupsByClass(page: PageElement, pattern: RegExp): Candidate[] {
  const groups = new Map<string, Block[]>();
  for (const element of elementsIn(page)) {
    if (!isNamed(element, pattern)) continue;
    const key = `${element.tag}.${element.attributes["class"] ?? ""}`;
    const text = textOf(element);
    if (text !== "" && text.length < 3000)
      groups
        .set(key, groups.get(key) ?? [])
        .get(key)
        ?.push({ text, level: 0, isItem: true, isLink: false, isStrong: false });
  }
  return [...groups.values()].filter((blocks) => blocks.length > 1).map((blocks) => ({ blocks, bonus: 0.5 }));
}

type Part = {
  named: RegExp;
  isOwn: (text: string) => boolean;
  isOther: (text: string) => boolean;
  /** Ends a part below its heading where something else begins without one. */
  isForeign: (block: Block) => boolean;
};

const ingredientPart: Part = {
  named: ingredientClass,
  isOwn: isIngredientHeading,
  isOther: isMethodHeading,
  isForeign: ({ text, level }) => level === 0 && stepLikeness(text) >= 1 && ingredientLikeness(text) < 0.5,
};
const methodPart: Part = {
  named: methodClass,
  isOwn: isMethodHeading,
  isOther: isIngredientHeading,
  isForeign: () => false,
};

function upToForeign(blocks: readonly Block[], isForeign: Part["isForeign"]): readonly Block[] {
  const end = blocks.findIndex((block, index) => index > 1 && isForeign(block));
  return end < 0 ? blocks : blocks.slice(0, end);
}

const isUsable = ({ blocks }: Candidate): boolean => blocks.length > 0 && blocks.length <= linesMax;

/** What stands below the headings of a part, each alone and all together. */
function headed(blocks: readonly Block[], part: Part): Candidate[] {
  const headings = blocks.flatMap(({ text }, index) => (part.isOwn(text) ? [index] : [])).slice(0, candidatesMax);
  const below = headings.map((index) => upToForeign(partBelow(blocks, index, part.isOther), part.isForeign));
  const isManyParts = new Set(headings.map((index) => blocks[index]?.text)).size > 1;
  return [
    ...below.map((one) => ({ blocks: one, bonus: 1 })),
    ...(isManyParts ? [{ blocks: below.flat(), bonus: 0.5 }] : []),
  ].filter(isUsable);
}

/** What stands inside elements that are named after a part. */
function named(page: PageElement, part: Part): Candidate[] {
  const elements = [...elementsIn(page)].filter((element) => isNamed(element, part.named)).slice(0, candidatesMax);
  return [
    ...elements.map((element) => ({ blocks: upToEnd(blocksOf(element)), bonus: 1 })),
    ...groupsByClass(page, part.named),
  ].filter(isUsable);
}

/** Runs of lines that look like ingredients although nothing names them. */
function runsOfIngredients(blocks: readonly Block[]): Candidate[] {
  const runs: Block[][] = [];
  let open: Block[] | null = null;
  for (const block of blocks) {
    if (block.level === 0 && ingredientLikeness(block.text) < 0.3) open = null;
    else if (open) open.push(block);
    else if (ingredientLikeness(block.text) >= 0.9) runs.push((open = [block]));
  }
  const amounts = (run: readonly Block[]): number => run.filter(({ text }) => ingredientLikeness(text) >= 0.9).length;
  return runs
    .filter((run) => amounts(run) >= 3 && amounts(run) >= run.length / 2 && run.length <= linesMax)
    .map((run) => ({ blocks: run, bonus: -1 }));
}

/** The steps that follow the ingredients without a heading. */
function stepsBelow(blocks: readonly Block[], list: Candidate): Candidate[] {
  const last = list.blocks.at(-1)?.text;
  const start = blocks.findLastIndex(({ text }) => text === last);
  if (start < 0) return [];
  const below = blocks.slice(start + 1, start + 1 + linesMax);
  const isScrap = (block: Block | undefined): boolean => block !== undefined && stepLikeness(block.text) < 0;
  const end = below.findIndex(
    (block, index) =>
      isEndHeading(block.text) ||
      (index > 2 && ((block.level > 0 && block.level < 3) || (isScrap(block) && isScrap(below[index + 1])))),
  );
  return [{ blocks: end < 0 ? below.slice(0, 40) : below.slice(0, end), bonus: -0.5 }];
}

function best<Value>(values: readonly Value[], score: (value: Value) => number, least: number): Value | null {
  let [winner, winning]: [Value | null, number] = [null, least];
  for (const value of values) {
    const points = score(value);
    if (points > winning) [winner, winning] = [value, points];
  }
  return winner;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const isSystem = (text: string): boolean =>
  /^(?:us|u\.s\.|metric|imperial|us customary|cups)(?: (?:units?|measures?))?:?$/i.test(text);

/** Lists given in two systems of units, part by part or one after the other: the metric ones. */
function oneSystem(blocks: readonly Block[]): readonly Block[] {
  const starts = blocks.flatMap(({ text }, index) => (isSystem(text) ? [index] : []));
  const parts = starts.map((start, index) => ({
    isMetric: /metric/i.test(blocks[start]?.text ?? ""),
    lines: blocks.slice(start + 1, starts[index + 1] ?? blocks.length),
  }));
  const full = parts.filter(({ lines }) => lines.length > 1);
  const isMixed = full.some(({ isMetric }) => isMetric) && full.some(({ isMetric }) => !isMetric);
  return isMixed
    ? full.filter(({ isMetric }) => isMetric).flatMap(({ lines }) => lines)
    : blocks.filter(({ text }) => !isSystem(text));
}

/** Scraps at the end, such as tags and buttons. */
function withoutTail(blocks: readonly Block[], likeness: (text: string) => number): readonly Block[] {
  const last = blocks.findLastIndex(({ text, level }) => level === 0 && likeness(text) > 0);
  return blocks.slice(0, last + 1);
}

/** The blocks of a list that are its lines or head some of them. */
function ingredientBlocks({ blocks }: Candidate): readonly Block[] {
  const own = blocks.filter(({ text }) => !isPart(text) && !isFact(text));
  return withoutTail(oneSystem(own), ingredientLikeness);
}

const headsIngredients = ({ text, level, isStrong }: Block): boolean =>
  isHeadingLine(text) || ((level > 0 || isStrong) && ingredientLikeness(text) < 0.9 && text.length <= 60);

function ingredientsOf(candidate: Candidate): FoundLine[] {
  const blocks = ingredientBlocks(candidate);
  const headings = new Set(blocks.filter(headsIngredients).map(({ text }) => text));
  const lines = metricOnly(onceOnly(joinAmounts(blocks.map(({ text }) => text))));
  return withSections(lines.map(withoutBullet), (line) => headings.has(line));
}

/** Bare names count only beside amounts: a menu has many of the one and few of the other. */
function ingredientScore(candidate: Candidate): number {
  const points = ingredientsOf(candidate).map(({ text }) => ingredientLikeness(text));
  if (points.length < 2) return 0;
  const amounts = points.filter((point) => point >= 0.9).length;
  const bare = points.filter((point) => point > 0 && point < 0.9).length;
  const believed = Math.min(bare, amounts + 3);
  const prose = sum(points.filter((point) => point < 0));
  return amounts + 0.35 * believed - 0.5 * (bare - believed) + prose + candidate.bonus;
}

function stepBlocks({ blocks }: Candidate): readonly Block[] {
  const own = blocks.filter(({ text, isLink, isItem }) => !isPart(text) && !isFact(text) && (isItem || !isLink));
  const texts = onceOnly(own.map(({ text }) => text));
  return withoutTail(own.slice(0, texts.length), stepLikeness);
}

const stepScore = (candidate: Candidate): number => {
  const blocks = stepBlocks(candidate);
  const listed = blocks.filter(({ text }) => ingredientLikeness(text) === 1 && stepLikeness(text) < 1).length;
  return sum(blocks.map(({ text, level }) => (level > 0 ? 0 : stepLikeness(text)))) + candidate.bonus - listed;
};

/** Short lines without a stop between steps head those below them; lone numbers count them. */
const isStepHeading = (block: Block): boolean =>
  (block.level > 0 && block.text.length <= 80) ||
  (block.text.length <= 60 && /:$/.test(block.text) && !/\d/.test(block.text));

function stepsOf(candidate: Candidate): FoundLine[] {
  let section: string | null = null;
  const steps: FoundLine[] = [];
  for (const block of stepBlocks(candidate)) {
    if (isStepHeading(block)) {
      const name = withoutNumber(block.text).replace(/\s*:$/, "");
      section = /^\W*(?:\p{L}+\s*)?\d+\W*$/u.test(name) ? section : name;
    } else
      for (const text of splitNumbered(block.text).map(withoutNumber))
        if (/\p{L}{2}/u.test(text) && !/^(?:step|schritt|étape|paso|passo|stap|steg)\s*\d*$/iu.test(text))
          steps.push({ text, section });
  }
  return steps;
}

const leastIngredients = 1.5;
const leastSteps = 1;

function recipeAmong(
  blocks: readonly Block[],
  lists: readonly Candidate[],
  methods: readonly Candidate[],
): FoundRecipe | null {
  const list = best([...lists, ...runsOfIngredients(blocks)], ingredientScore, leastIngredients);
  const method =
    best(methods, stepScore, leastSteps) ?? (list ? best(stepsBelow(blocks, list), stepScore, leastSteps) : null);
  if (!list && !method) return null;
  return {
    ...nothingFound,
    ...factsIn(blocks),
    ingredients: list ? ingredientsOf(list) : [],
    steps: method ? stepsOf(method) : [],
  };
}

/** What can be made of lines alone, or null when ingredients and steps are not among them. */
export const readBlocks = (blocks: readonly Block[]): FoundRecipe | null =>
  recipeAmong(blocks, headed(blocks, ingredientPart), headed(blocks, methodPart));

/** What can be made of the page, or null when it shows neither ingredients nor steps. */
export function readUnmarked(page: PageElement): FoundRecipe | null {
  const blocks = blocksOf(page);
  return recipeAmong(
    blocks,
    [...headed(blocks, ingredientPart), ...named(page, ingredientPart)],
    [...headed(blocks, methodPart), ...named(page, methodPart)],
  );
}
