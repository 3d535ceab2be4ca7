/** Whether the model's recipe may be shown: judged by our own rules, whatever the model says of it. */
import { dietFlags } from "@/lib/catalog/core/diet/diet-flags";
import type { DietFlag } from "@/lib/catalog/core/diet/substances";
import { canonicalFood } from "@/lib/catalog/core/names/canonical-food";
import { nameLengthMax, wordsOf } from "@/lib/catalog/core/phrases/words";
import { gramsPerUnit, isMass, isVolume, millilitresPerUnit } from "@/lib/catalog/core/units/convert-units";
import { unitOf } from "@/lib/catalog/core/units/unit-names";
import { formatThousandths, toThousandths } from "@/lib/kernel/quantity";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { RecipeIngredient } from "../recipe";
import type { RecipeDraft } from "../fit-recipe";
import { answerSchema, type GeneratedAnswer } from "./answer";
import type { GenerationRequest } from "./request";
import { standsForAmong } from "./stands-for";

export const refusalReasons = [
  "unreadable",
  "unknown_food",
  "not_at_home",
  "not_listed",
  "unsafe",
  "unsure",
  "quantity",
  "unused",
  "too_slow",
  "markup",
] as const;

/** Why an answer is not taken. `about`: the food or text it is about. */
export type Refusal = { reason: (typeof refusalReasons)[number]; about: string };

type Line = GeneratedAnswer["ingredients"][number];

const refuse = (reason: Refusal["reason"], about: string): Refusal => ({ reason, about });

/** More of one thing than anybody eats: grams or millilitres, and pieces, for each serving. */
const measurePerServingMax = 1500;
const piecesPerServingMax = 30;

const isFromTheTap = (food: string): boolean => /^(?:(?:cold|warm|hot|boiling|tap) )*water$/iu.test(food.trim());

function* texts(answer: GeneratedAnswer): Generator<string> {
  yield* [answer.title, answer.description, ...answer.tags, ...answer.missing];
  for (const line of answer.ingredients) yield* [line.food, line.preparation ?? "", line.unit ?? ""];
  for (const step of answer.steps) yield step.text;
}

function markup(answer: GeneratedAnswer): Refusal | null {
  for (const text of texts(answer)) {
    if (/[<>{}\u0000-\u001f]|https?:|www\.|\]\(/iu.test(text)) return refuse("markup", text.slice(0, 60));
  }
  return null;
}

/** Every ingredient comes from a lot that is here, or is on the list of what is missing. */
function provenance({ ingredients, missing }: GeneratedAnswer, { lots }: GenerationRequest): Refusal | null {
  const listed = new Set(missing.map((food) => wordsOf(food).join(" ")));
  const standsFor = standsForAmong(ingredients.map(({ food }) => food));
  for (const { food, lot } of ingredients) {
    if (lot === null) {
      if (!isFromTheTap(food) && !listed.has(wordsOf(food).join(" "))) return refuse("not_listed", food);
      continue;
    }
    const offered = lots.find(({ ref }) => ref === lot);
    if (!offered || !standsFor(offered.name, food)) return refuse("not_at_home", food);
  }
  return null;
}

function quantities({ ingredients, servings }: GeneratedAnswer): Refusal | null {
  for (const { food, quantity, unit } of ingredients) {
    const known = unit ? unitOf(unit) : null;
    if (unit && known === null) return refuse("quantity", `${food}: ${unit}`);
    if (quantity === null) continue;
    const size = isMass(known) ? gramsPerUnit(known) : isVolume(known) ? millilitresPerUnit(known) : null;
    const isTooMuch =
      size === null ? quantity > piecesPerServingMax * servings : quantity * size > measurePerServingMax * servings;
    if (isTooMuch || toThousandths(quantity) <= 0) return refuse("quantity", food);
  }
  return null;
}

/** Words of a window of a long text and of its overlap with the next: the catalog reads names, not paragraphs. */
const windowWords = 8;
const overlapWords = 5;

/** A text in pieces short enough to be read whole; every phrase of up to six words is whole in one of them. */
function windowsOf(text: string): string[] {
  const words = text.split(/\s+/u).map((word) => word.slice(0, 24));
  const starts = Math.max(1, Math.ceil((words.length - overlapWords) / (windowWords - overlapWords)));
  return Array.from({ length: starts }, (_, index) => {
    const start = index * (windowWords - overlapWords);
    return words
      .slice(start, start + windowWords)
      .join(" ")
      .slice(0, nameLengthMax);
  });
}

/** Words of a food without what only grades it, cut so that plural and singular agree. */
const stemsOf = (text: string): string[] => wordsOf(text).map((word) => word.slice(0, Math.max(3, word.length - 2)));

function unused({ ingredients, steps }: GeneratedAnswer): Refusal | null {
  const told = steps.flatMap(({ text }) => windowsOf(text)).flatMap(stemsOf);
  const idle = ingredients.find(
    ({ food, optional }) => !optional && !stemsOf(food).some((stem) => told.some((word) => word.startsWith(stem))),
  );
  return idle ? refuse("unused", idle.food) : null;
}

/** Words that name a product of a shop ("stew", "toast") but in a sentence say what is done or what comes of it. */
const cookingWords = new Set(
  wordsOf(
    "stew stewed toast toasted toasting bread breaded batter curry burger roast bake pie cake pudding mince minced",
  ),
);

/** Every ending of a food's name: "gluten free pasta", "free pasta" and "pasta" all speak of that ingredient. */
const endingsOf = (food: string): string[] => {
  const words = wordsOf(food);
  return words.map((_, start) => ` ${words.slice(start).join(" ")} `).filter((ending) => ending.trim() !== "");
};

/** A sentence without the ingredients it speaks of, which are judged by themselves. */
function besides(text: string, endings: readonly string[]): string {
  let rest = ` ${wordsOf(text)
    .filter((word) => !cookingWords.has(word))
    .join(" ")} `;
  for (const ending of endings) rest = rest.replaceAll(ending, " ");
  return rest.trim();
}

const isUnsafe = (text: string | null, flag: DietFlag): boolean => !!text && dietFlags(text)[flag] === false;

function unsafeLine({ food, preparation, lot }: Line, flag: DietFlag, { lots }: GenerationRequest): Refusal | null {
  if (isFromTheTap(food)) return null;
  const lotName = lots.find(({ ref }) => ref === lot)?.name ?? null;
  const verdict = dietFlags(food)[flag];
  if (verdict === false || isUnsafe(lotName, flag) || isUnsafe(preparation, flag)) return refuse("unsafe", food);
  return verdict === null ? refuse("unsure", food) : null;
}

/**
 * Diets and allergens by our own tables. An ingredient has to be known as safe; the title and the steps must not bring
 * in anything known as unsafe. What a lot is called counts too: "whole milk" stays milk when it is written as "drink".
 */
function diets(answer: GeneratedAnswer, request: GenerationRequest): Refusal | null {
  const { ingredients, title, missing, steps } = answer;
  const endings = ingredients.flatMap(({ food }) => endingsOf(food)).sort((a, b) => b.length - a.length);
  const told = [title, ...missing, ...steps.map(({ text }) => text)].flatMap(windowsOf);
  for (const flag of request.diets) {
    for (const line of ingredients) {
      const refusal = unsafeLine(line, flag, request);
      if (refusal) return refusal;
    }
    const unsafe = told.find((text) => isUnsafe(besides(text, endings), flag));
    if (unsafe !== undefined) return refuse("unsafe", unsafe.slice(0, 60));
  }
  return null;
}

function unknownFood({ ingredients }: GeneratedAnswer): Refusal | null {
  const strange = ingredients.find(({ food }) => !isFromTheTap(food) && canonicalFood(food).food === null);
  return strange ? refuse("unknown_food", strange.food) : null;
}

const tooSlow = (answer: GeneratedAnswer, { minutesMax }: GenerationRequest): Refusal | null =>
  minutesMax !== null && answer.prep_minutes + answer.cook_minutes > minutesMax
    ? refuse("too_slow", String(answer.prep_minutes + answer.cook_minutes))
    : null;

function ingredientOf({ food, quantity, unit, preparation, optional }: Line): RecipeIngredient {
  const thousandths = quantity === null ? null : toThousandths(quantity);
  const known = unit ? unitOf(unit) : null;
  const amount = [thousandths === null ? null : formatThousandths(thousandths), known, food].filter(Boolean).join(" ");
  const text = `${amount}${preparation ? `, ${preparation}` : ""}${optional ? " (optional)" : ""}`;
  return { text, section: null, quantityMin: thousandths, quantityMax: thousandths, unit: known, food, optional };
}

const secondsPerMinute = 60;

function draftOf(answer: GeneratedAnswer, sourceName: string): RecipeDraft {
  return {
    title: answer.title,
    description: answer.description,
    servings: answer.servings,
    yieldText: null,
    prepMinutes: answer.prep_minutes,
    cookMinutes: answer.cook_minutes,
    totalMinutes: answer.prep_minutes + answer.cook_minutes,
    ingredients: answer.ingredients.map(ingredientOf),
    steps: answer.steps.map(({ text, timer_minutes: wait }) => ({
      text,
      section: null,
      timerSeconds: wait === null ? null : Math.round(wait * secondsPerMinute),
    })),
    tags: answer.tags.map((tag) => tag.toLowerCase()),
    collection: null,
    language: "en",
    origin: "generated",
    sourceUrl: null,
    sourceName,
    imageKey: null,
    notes: null,
  };
}

function parsed(text: string): GeneratedAnswer | null {
  try {
    const answer = answerSchema.safeParse(JSON.parse(text));
    return answer.success ? answer.data : null;
  } catch {
    return null;
  }
}

/**
 * The recipe an answer holds, or the first reason not to take it.
 * @param sourceName who wrote it, for people: the model's name
 */
export function checkAnswer(
  text: string,
  request: GenerationRequest,
  sourceName: string,
): Result<RecipeDraft, Refusal> {
  const answer = parsed(text);
  if (!answer) return fail(refuse("unreadable", ""));
  const refusal =
    markup(answer) ??
    diets(answer, request) ??
    provenance(answer, request) ??
    unknownFood(answer) ??
    quantities(answer) ??
    tooSlow(answer, request) ??
    unused(answer);
  return refusal ? fail(refusal) : ok(draftOf(answer, sourceName));
}
