/** What a stretch of a page says when it is read as a list of ingredients or as steps, and how much it looks like one. */
import type { Block } from "./blocks";
import { isFact } from "./facts";
import type { FoundLine } from "./found-recipe";
import { isIngredientHeading, isMethodHeading } from "./heading-words";
import { isHeadingLine, withoutBullet, withSections } from "./ingredient-values";
import { ingredientLikeness, joinAmounts, stepLikeness } from "./line-shapes";
import { onceOnly, oneOfTwins } from "./repeats";
import { splitNumbered, withoutNumber } from "./step-values";

/** A stretch of the page that may be a list of ingredients or the steps. */
export type Candidate = {
  blocks: readonly Block[];
  /** What speaks for it besides its lines. */
  bonus: number;
  /** Which of the page's blocks is its first; null where it stands beside them. */
  at: number | null;
};

export const isPart = (text: string): boolean => isIngredientHeading(text) || isMethodHeading(text);

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

const isAmount = ({ text, level }: Block): boolean => level === 0 && ingredientLikeness(text) >= 0.9;

/** What follows the heading of the list, where pans and buttons stand between it and the top of the part. */
function belowOwnHeading(blocks: readonly Block[]): readonly Block[] {
  const start = blocks.findIndex(({ text }) => isIngredientHeading(text));
  const below = blocks.slice(start + 1);
  return below.filter(isAmount).length >= 2 && below.some(({ isItem }) => isItem) ? below : blocks;
}

const headsIngredients = ({ text, level, isStrong }: Block): boolean =>
  isHeadingLine(text) || ((level > 0 || isStrong) && ingredientLikeness(text) < 0.9 && text.length <= 60);

const itemsShare = 0.7;

/** Where the amounts stand in a list of the page, what stands between its items is no ingredient. */
function itemsOnly(blocks: readonly Block[]): readonly Block[] {
  const amounts = blocks.filter(isAmount);
  const isListed = amounts.filter(({ isItem }) => isItem).length >= Math.max(2, amounts.length * itemsShare);
  const first = blocks.findIndex((block) => block.isItem && isAmount(block));
  const isOwn = (block: Block, index: number): boolean =>
    index < first
      ? headsIngredients(block) || (block.isItem && ingredientLikeness(block.text) >= 0)
      : block.isItem || isAmount(block) || headsIngredients(block);
  return isListed ? blocks.filter(isOwn) : blocks;
}

/** Scraps at the end, such as tags and buttons. */
function withoutTail(blocks: readonly Block[], isOwn: (block: Block, before: Block | undefined) => boolean) {
  const last = blocks.findLastIndex((block, index) => block.level === 0 && isOwn(block, blocks[index - 1]));
  return blocks.slice(0, last + 1);
}

/** The blocks of a list that are its lines or head some of them. */
function ingredientBlocks({ blocks }: Candidate): readonly Block[] {
  const own = belowOwnHeading(blocks).filter(({ text }) => !isPart(text) && !isFact(text));
  return withoutTail(itemsOnly(oneSystem(own)), (block, before) => {
    const points = ingredientLikeness(block.text);
    return points > 0 || (points === 0 && block.isItem && before?.isItem === true && !block.isLink);
  });
}

export function ingredientsOf(candidate: Candidate): FoundLine[] {
  const blocks = ingredientBlocks(candidate);
  const headings = new Set(blocks.filter(headsIngredients).map(({ text }) => text));
  const lines = oneOfTwins(onceOnly(joinAmounts(blocks)));
  return withSections(lines.map(withoutBullet), (line) => headings.has(line));
}

/** Bare names count only beside amounts: a menu has many of the one and few of the other. */
export function ingredientScore(candidate: Candidate): number {
  const points = ingredientsOf(candidate).map(({ text }) => ingredientLikeness(text));
  if (points.length < 2) return 0;
  const amounts = points.filter((point) => point >= 0.9).length;
  const bare = points.filter((point) => point > 0 && point < 0.9).length;
  const believed = Math.min(bare, amounts + 3);
  const prose = sum(points.filter((point) => point < 0));
  return amounts + 0.35 * believed - 0.5 * (bare - believed) + prose + candidate.bonus;
}

const isSentence = ({ text }: Pick<Block, "text">): boolean => stepLikeness(text) >= 0.6;

/** Steps of a list end with it, or with the sentences right below it: after a scrap something else begins. */
function uninterrupted(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(({ text, isItem }) => isItem && stepLikeness(text) > 0);
  const items = blocks.filter((block) => block.isItem && isSentence(block)).length;
  if (items < 2 || items < blocks.filter(isSentence).length / 2) return blocks;
  const end = blocks.findIndex((block, index) => index > last && !isSentence(block));
  return end < 0 ? blocks : blocks.slice(0, end);
}

function stepBlocks({ blocks }: Candidate): readonly Block[] {
  const own = blocks.filter(
    ({ text, isLink, isItem }, index) =>
      !isPart(text) &&
      !isFact(text) &&
      (!isLink || (isItem && isSentence({ text }))) &&
      text !== blocks[index - 1]?.text,
  );
  const texts = onceOnly(own.map(({ text }) => text));
  return withoutTail(uninterrupted(own.slice(0, texts.length)), ({ text }) => stepLikeness(text) > 0);
}

/** Beyond this many points of steps another sentence says little more: stories are longer than recipes. */
const enoughSteps = 4;
const listedBonus = 1.5;

export function stepScore(candidate: Candidate): number {
  const blocks = stepBlocks(candidate);
  const listed = blocks.filter(({ text }) => ingredientLikeness(text) === 1 && stepLikeness(text) < 1).length;
  const points = sum(blocks.map(({ text, level }) => (level > 0 ? 0 : stepLikeness(text)))) - listed;
  const lines = blocks.filter(({ level }) => level === 0);
  const isList = lines.length > 1 && lines.every(({ isItem }) => isItem);
  const believed = points <= enoughSteps ? points : enoughSteps + Math.log2(points / enoughSteps);
  return believed + candidate.bonus + (isList ? listedBonus : 0);
}

/** Short lines without a stop between steps head those below them; lone numbers count them. */
const isStepHeading = (block: Block): boolean =>
  (block.level > 0 && block.text.length <= 80) ||
  (block.text.length <= 60 && /:$/.test(block.text) && !/\d/.test(block.text));

/** Lines that begin with 1, 2, 3, as where the page draws a circle around the number; a photo may show the first alone. */
function withoutCount(lines: readonly FoundLine[]): readonly FoundLine[] {
  const isCounted = lines.length > 1 && /^1 \p{Lu}/u.test(lines[0]?.text ?? "");
  const number = (index: number): RegExp => new RegExp(`^${index + 1} (?=\\p{L})`, "u");
  return isCounted ? lines.map((line, index) => ({ ...line, text: line.text.replace(number(index), "") })) : lines;
}

export function stepsOf(candidate: Candidate): readonly FoundLine[] {
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
  return withoutCount(steps);
}
