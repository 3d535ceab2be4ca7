/** The instructions of structured data: texts, steps, sections of steps, or HTML. */
import type { FoundLine } from "./found-recipe";
import type { ParseHtml } from "./page-tree";
import { plainLine, plainLines } from "./plain-text";

const depthMax = 6;

/** "1. Chop the onions. 2. Fry them." is a list that lost its line breaks. */
export function splitNumbered(line: string): string[] {
  const starts = [...line.matchAll(/(?:^|\s)(?:step\s*)?(\d{1,2})\s?[.):]\s?(?=\p{L})/giu)];
  const isCounting = starts.length > 1 && starts.every((match, index) => Number(match[1]) === index + 1);
  if (!isCounting || (starts[0]?.index ?? 1) > 0) return [line];
  return starts.map((match, index) => line.slice(match.index, starts[index + 1]?.index).trim());
}

const numberInFront =
  /^(?:(?:step|schritt|étape|etape|paso|passo|stap|steg|krok|trin|lépés)\s*\d{1,2}\s*[.:)\-–]?|\d{1,2}\s?(?:[.)]|[-–](?=\s))(?=\s|\p{L}))\s*/iu;

/** The step without its number. */
export const withoutNumber = (line: string): string => {
  const text = line.replace(numberInFront, "").trim();
  return text === "" ? line : text;
};

/** A name that only counts: "Step 3", "3". */
const isCounter = (name: string): boolean =>
  name === "" || /^\D{0,12}\s*\d{1,2}\s*[.:)]?$/.test(name) || /\bstep\s*\d{1,2}\W*$/i.test(name);

const stepLines = (text: string, parseHtml: ParseHtml): string[] =>
  plainLines(text, parseHtml)
    .flatMap(splitNumbered)
    .map(withoutNumber)
    .filter((line) => /\p{L}/u.test(line));

function fromStep(
  step: Record<string, unknown>,
  section: string | null,
  parseHtml: ParseHtml,
  depth: number,
): FoundLine[] {
  const body = step["text"] ?? step["description"] ?? step["itemListElement"] ?? step["steps"] ?? step["item"] ?? "";
  const name = plainLine(typeof step["name"] === "string" ? step["name"] : "", parseHtml);
  const lines = read(body, section, parseHtml, depth + 1);
  const isSaid = isCounter(name) || lines.some(({ text }) => opensWith(text, name));
  if (lines.length === 0) return isCounter(name) ? [] : [{ text: withoutNumber(name), section }];
  const [first, ...others] = lines;
  if (isSaid || !first) return lines;
  return [{ ...first, text: `${name}${/[.:!?]$/.test(name) ? "" : ":"} ${first.text}` }, ...others];
}

/** Names are often the beginning of the text, cut short. */
const opensWith = (text: string, name: string): boolean => {
  const bare = (one: string) => one.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return bare(text).startsWith(bare(name)) || bare(name).startsWith(bare(text));
};

const isSection = (step: Record<string, unknown>): boolean =>
  [step["@type"]].flat().some((type) => typeof type === "string" && /HowToSection|ItemList$/.test(type));

function read(value: unknown, section: string | null, parseHtml: ParseHtml, depth: number): FoundLine[] {
  if (depth > depthMax) return [];
  if (typeof value === "string") return stepLines(value, parseHtml).map((text) => ({ text, section }));
  if (Array.isArray(value)) return value.flatMap((item) => read(item, section, parseHtml, depth + 1));
  if (typeof value !== "object" || value === null) return [];
  const step = value as Record<string, unknown>;
  if (!isSection(step)) return fromStep(step, section, parseHtml, depth);
  const name = plainLine(typeof step["name"] === "string" ? step["name"] : "", parseHtml);
  const inner = step["itemListElement"] ?? step["steps"] ?? step["itemList"] ?? step["text"] ?? [];
  return read(inner, isCounter(name) ? section : name, parseHtml, depth + 1);
}

/** The steps in their order, each with the section it stands in. Numbers in front are taken off. */
export const readSteps = (value: unknown, parseHtml: ParseHtml): FoundLine[] => read(value, null, parseHtml, 0);
