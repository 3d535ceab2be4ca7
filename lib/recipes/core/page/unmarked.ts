/** Recipes of pages that mark nothing: found by names of classes, by headings and by what lines look like. */
import { blocksOf, isNamed, type Block } from "./blocks";
import { ingredientScore, ingredientsOf, stepScore, stepsOf, type Candidate } from "./candidate-lines";
import { factsIn } from "./facts";
import { nothingFound, type FoundRecipe } from "./found-recipe";
import { ingredientClass, isEndHeading, isIngredientHeading, isMethodHeading, methodClass } from "./heading-words";
import { isHeadingLine } from "./ingredient-values";
import { ingredientLikeness, stepLikeness } from "./line-shapes";
import { elementsIn, textOf, type PageElement } from "./page-tree";

const candidatesMax = 150;
const linesMax = 150;

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
  return [...groups.values()].filter((blocks) => blocks.length > 1).map((blocks) => ({ blocks, bonus: 0.5, at: null }));
}

type Part = {
  named: RegExp;
  isOwn: (text: string) => boolean;
  isOther: (text: string) => boolean;
  /** Ends a part below its heading where something else begins without one. */
  isForeign: (block: Block) => boolean;
  /** Whether a line belongs to such a part and to no other. */
  isTelling: (block: Block) => boolean;
};

const ingredientPart: Part = {
  named: ingredientClass,
  isOwn: isIngredientHeading,
  isOther: isMethodHeading,
  isForeign: ({ text, level }) => level === 0 && stepLikeness(text) >= 1 && ingredientLikeness(text) < 0.5,
  isTelling: ({ text }) => ingredientLikeness(text) >= 0.9,
};
const methodPart: Part = {
  named: methodClass,
  isOwn: isMethodHeading,
  isOther: isIngredientHeading,
  isForeign: () => false,
  isTelling: ({ text }) => stepLikeness(text) >= 0.6,
};

function upToForeign(blocks: readonly Block[], isForeign: Part["isForeign"]): readonly Block[] {
  const end = blocks.findIndex((block, index) => index > 1 && isForeign(block));
  return end < 0 ? blocks : blocks.slice(0, end);
}

const isUsable = ({ blocks }: Candidate): boolean => blocks.length > 0 && blocks.length <= linesMax;

/** Whether a part says something that none before it says. */
const isNew = (blocks: readonly Block[], before: readonly (readonly Block[])[]): boolean => {
  const said = new Set(before.flat().map(({ text }) => text));
  return blocks.filter(({ text }) => said.has(text)).length < blocks.length / 2;
};

/** What stands below the headings of a part, each alone and all together. */
function headed(blocks: readonly Block[], part: Part): Candidate[] {
  const headings = blocks.flatMap(({ text }, index) => (part.isOwn(text) ? [index] : [])).slice(0, candidatesMax);
  const below = headings.map((index) => upToForeign(partBelow(blocks, index, part.isOther), part.isForeign));
  const parts = below.filter((one, index) => isNew(one, below.slice(0, index)) && one.some(part.isTelling));
  const isManyParts = new Set(headings.map((index) => blocks[index]?.text)).size > 1 && parts.length > 1;
  return [
    ...below.map((one, index) => ({ blocks: one, bonus: 1, at: (headings[index] ?? 0) + 1 })),
    ...(isManyParts ? [{ blocks: parts.flat(), bonus: 0.5, at: null }] : []),
  ].filter(isUsable);
}

/** What stands inside elements that are named after a part. */
function named(page: PageElement, part: Part): Candidate[] {
  const elements = [...elementsIn(page)].filter((element) => isNamed(element, part.named)).slice(0, candidatesMax);
  return [
    ...elements.map((element) => ({ blocks: upToEnd(blocksOf(element)), bonus: 1, at: null })),
    ...groupsByClass(page, part.named),
  ].filter(isUsable);
}

const endsRun = ({ text, level }: Block): boolean => isMethodHeading(text) || (level > 0 && isEndHeading(text));

/** Runs of lines that look like ingredients although nothing names them. */
function runsOfIngredients(blocks: readonly Block[]): Candidate[] {
  const runs: Block[][] = [];
  let open: Block[] | null = null;
  for (const block of blocks) {
    if ((block.level === 0 && ingredientLikeness(block.text) < 0.3) || endsRun(block)) open = null;
    else if (open) open.push(block);
    else if (ingredientLikeness(block.text) === 1) runs.push((open = [block]));
  }
  const amounts = (run: readonly Block[]): number => run.filter(({ text }) => ingredientLikeness(text) >= 0.9).length;
  return runs
    .filter((run) => amounts(run) >= 3 && amounts(run) >= run.length / 2 && run.length <= linesMax)
    .map((run) => ({ blocks: run, bonus: -1, at: blocks.indexOf(run[0] as Block) }));
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
  return [{ blocks: end < 0 ? below.slice(0, 40) : below.slice(0, end), bonus: -0.5, at: start + 1 }];
}

const leastIngredients = 1.5;
const leastSteps = 1;

/** Steps begin so many blocks below the list at most where both are of one recipe; a heading or a time stands between. */
const nearBlocks = 12;
const nearBonus = 3;

/** Where a candidate stands among the blocks of the page, found again by its first two lines. */
function placeOf({ blocks: [first, second], at }: Candidate, page: readonly Block[]): number | null {
  if (at !== null) return at;
  const isHere = ({ text }: Block, index: number): boolean =>
    text === first?.text && (second === undefined || page[index + 1]?.text === second.text);
  const index = page.findIndex(isHere);
  return index < 0 ? null : index;
}

type Scored = { candidate: Candidate; points: number; start: number | null };

const scored = (
  candidates: readonly Candidate[],
  page: readonly Block[],
  score: (candidate: Candidate) => number,
  least: number,
): Scored[] =>
  candidates
    .map((candidate) => ({ candidate, points: score(candidate), start: placeOf(candidate, page) }))
    .filter(({ points }) => points > least);

const top = (all: readonly Scored[]): Scored | null =>
  all.reduce<Scored | null>((best, next) => (best && best.points >= next.points ? best : next), null);

/** Whether the steps follow the list. */
function isNear(list: Scored, method: Scored): boolean {
  if (list.start === null || method.start === null) return false;
  const between = method.start - list.start - list.candidate.blocks.length;
  return method.start > list.start && between <= nearBlocks;
}

/** The list and the steps that are best together: those of one recipe stand close to each other. */
function bestPair(
  lists: readonly Scored[],
  methods: readonly Scored[],
): { list: Scored | null; method: Scored | null } {
  let [winner, winning] = [{ list: top(lists), method: top(methods) }, 0];
  for (const list of lists)
    for (const method of methods) {
      const points = list.points + method.points + (isNear(list, method) ? nearBonus : 0);
      if (points > winning) [winner, winning] = [{ list, method }, points];
    }
  return winner;
}

function recipeAmong(
  blocks: readonly Block[],
  lists: readonly Candidate[],
  methods: readonly Candidate[],
): FoundRecipe | null {
  const pair = bestPair(
    scored([...lists, ...runsOfIngredients(blocks)], blocks, ingredientScore, leastIngredients),
    scored(methods, blocks, stepScore, leastSteps),
  );
  const list = pair.list?.candidate ?? null;
  const below = list && !pair.method ? scored(stepsBelow(blocks, list), blocks, stepScore, leastSteps) : [];
  const method = (pair.method ?? top(below))?.candidate ?? null;
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
