/** Times and servings that a page only says in words: "Prep time: 10 min", "Für 4 Personen", "Serves 4". */
import type { Block } from "./blocks";
import { readMinutes } from "./duration";
import { readYield, type Yield } from "./servings";

type Facts = Yield & Record<"prepMinutes" | "cookMinutes" | "totalMinutes", number | null>;

const prep =
  /^(?:prep(?:aration|\.)?\s?(?:time)?|hands?[- ]on|active(?: time)?|vorbereitung(?:szeit)?|arbeitszeit|temps de préparation|préparation|(?:tiempo|tempo) de (?:prepar\p{L}+)|tempo di preparazione|preparazione|voorbereid\p{L}*|bereidingstijd|förberedelse\p{L}*|forberedelse\p{L}*|czas przygotowania|příprava|príprava|előkészítés\p{L}*|подготовка)(?:\s*(?:time|\(min\.?\)))?\s*[:\-–]?\s*/iu;
const cook =
  /^(?:cook(?:ing|\.)?\s?(?:time)?|bak(?:e|ing)(?: time)?|koch(?:zeit|en)|back(?:zeit|en)|garzeit|temps de cuisson|cuisson|(?:tiempo de )?cocción|cottura|tempo di cottura|kooktijd|oventijd|tillagning\p{L}*|steketid|koketid|czas (?:gotowania|pieczenia)|vaření|pečenie|varenie|főzési idő|sütési idő|готовка)(?:\s*(?:time|\(min\.?\)))?\s*[:\-–]?\s*/iu;
const total =
  /^(?:total(?:e|er)?(?: time| tijd)?|ready in|(?:cooking |recipe )?time|duration|gesamt(?:zeit|dauer)?|zubereitungszeit|dauer|temps total|durée|(?:tiempo|tempo) total(?:e)?|tempo|tiempo|tijd|tid|czas|čas|doba|idő|elkészítési idő|összesen|время)(?:\s*\(min\.?\))?\s*[:\-–]?\s*/iu;
const makes =
  /^(?:(?:\d+\s+)?serv(?:es|ings?)|serving size|makes|yields?|portions?|people|feeds|(?:f[uü]r|ergibt)\s+(?=\d)|portionen|personen|porties|(?:voor|aantal)\s+(?=\d)|pour\s+(?=\d)|nombre de (?:personnes|parts)|para\s+(?=\d)|porciones|raciones|rende|rendimento|porções|per\s+(?=\d+ person)|dosi|porzioni|portioner|antal|porsjoner|personer|porcje|porcji|porce|porcií|počet porcí|adag|порци\p{L}*)\s*[:\-–]?\s*/iu;
const countBehind =
  /^(?:\p{L}+\s+főre$|\d{1,3}(?:\s*[-–]\s*\d{1,3})?\s+(?:serv(?:es|ings?)|portions?|people|persons?|portionen|personen|personnes|parts|porties|porciones|personas|porções|pessoas|porzioni|persone|portioner|personer|porsjoner|porcj[\p{L}]+|osob\p{L}*|porc\p{L}+|porcií|fő(?:re)?|adag)(?!\p{L}))/iu;

const lineLengthMax = 60;

/** What stands behind a label on its line or, where nothing does, on the next one. */
function said(blocks: readonly Block[], label: RegExp, index: number): string {
  const own = (blocks[index]?.text ?? "").replace(label, "");
  const next = blocks[index + 1]?.text ?? "";
  return own !== "" || next.length > lineLengthMax ? own : next;
}

/** The first believable answer of all lines that carry the label. */
function first<Value>(blocks: readonly Block[], label: RegExp, read: (text: string) => Value | null): Value | null {
  for (const [index, { text }] of blocks.entries()) {
    if (text.length > lineLengthMax || !label.test(text)) continue;
    const value = read(said(blocks, label, index));
    if (value !== null) return value;
  }
  return null;
}

const timed = (text: string): number | null => (/\d|[½¼¾]/.test(text) ? readMinutes(text) : null);

function yieldIn(blocks: readonly Block[]): Yield {
  const behind = blocks.find(({ text }) => text.length <= lineLengthMax && countBehind.test(text));
  if (behind) return readYield(behind.text);
  const counted = first(blocks, makes, (text) => (/^\D{0,8}\d{1,3}\b/.test(text) ? readYield(text) : null));
  return counted ?? { servings: null, yieldText: null };
}

export function factsIn(blocks: readonly Block[]): Facts {
  const prepMinutes = first(blocks, prep, timed);
  const cookMinutes = first(blocks, cook, timed);
  const both = prepMinutes === null && cookMinutes === null ? null : (prepMinutes ?? 0) + (cookMinutes ?? 0);
  return { ...yieldIn(blocks), prepMinutes, cookMinutes, totalMinutes: first(blocks, total, timed) ?? both };
}

const labels = [prep, cook, total, makes];
const factsLineMax = 160;

/** "Serves 4 · Preparation 15 minutes · Cooking 45 minutes" as the facts it tells; any other line as it is. */
export function factsOfLine(text: string): string[] {
  if (text.length > factsLineMax) return [text];
  const starts = [...text.matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)].flatMap(({ index }) => {
    const rest = text.slice(index);
    const told = labels.some((label) => label.test(rest) && /^(?:ca\.?\s*)?\d/.test(rest.replace(label, "")));
    return told ? [index] : [];
  });
  const parts = starts.map((start, place) => text.slice(start, starts[place + 1]).replace(/[\s.,;·•|/–-]+$/u, ""));
  return starts[0] === 0 && parts.length > 1 && parts.every(isFact) ? parts : [text];
}

/** Whether a line only tells a time or how much the recipe makes. */
export const isFact = (text: string): boolean =>
  text.length <= lineLengthMax &&
  (countBehind.test(text) ||
    labels.some(
      (label) =>
        /^\W*(?:ca\.?\s*)?[\d½¼¾]/.test(
          said([{ text, level: 0, isItem: false, isLink: false, isStrong: false }], label, 0),
        ) && label.test(text),
    ));
