/** The ingredients of structured data: mostly a list of lines, sometimes one text or objects with amounts. */
import type { FoundLine } from "./found-recipe";
import type { ParseHtml } from "./page-tree";
import { plainLine, plainLines } from "./plain-text";

const textOfValue = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(textOfValue).join(" ");
  if (typeof value !== "object" || value === null) return "";
  const {
    name,
    text,
    amount,
    quantity,
    unit,
    value: inner,
    unitText,
    ingredient,
    requiredQuantity,
  } = value as Record<string, unknown>;
  const amounts = [amount ?? quantity ?? requiredQuantity ?? inner, unit ?? unitText].map(textOfValue);
  const said = textOfValue(text ?? name ?? ingredient);
  return [...amounts.filter((part) => part !== "" && !said.startsWith(part)), said].join(" ").trim();
};

/** Lists pressed into one text are parted by commas outside brackets and numbers. */
const splitCommas = (text: string): string[] => text.split(/,\s+(?![^(]*\))/u);

const longLine = 160;

/** "For the sauce:" and "SAUCE" head the lines below them; a line with an amount never does. */
export function isHeadingLine(text: string): boolean {
  if (/\d|[½¼¾⅓⅔⅛]/.test(text.replace(/\([^)]*\)/g, "")) || text.length > 60) return false;
  if (/:$/.test(text)) return true;
  return (
    /^(?:for (?:the|an?)|für (?:de[nr]|das|die)|pour (?:la|le|les|l['’])|para (?:el|la|los|las|o|a)|per (?:il|la|lo|i|gli|le|l['’])|voor (?:de|het)|till? (?:den|det)|na )\s?[\p{L}\s'’]+$/iu.test(
      text,
    ) && text.split(/\s+/).length <= 6
  );
}

/** The line without the bullet or box in front, and without the ".0" of amounts that programs wrote. */
export const withoutBullet = (line: string): string =>
  line.replace(/^(?:[-–—•·*▢☐□◦‣○●✓]\s*)+(?=[\p{L}\d½¼¾⅓⅔⅛(])/u, "").replace(/^(\d+)\.0+(?=\s)/, "$1");

/** Lines under the headings among them, which become their sections. */
export function withSections(
  lines: readonly string[],
  isHeading: (line: string) => boolean = isHeadingLine,
): FoundLine[] {
  let section: string | null = null;
  const found: FoundLine[] = [];
  for (const text of lines) {
    if (isHeading(text)) section = text.replace(/\s*:$/, "");
    else found.push({ text, section });
  }
  // Nothing but headings: they were no headings.
  return found.length > 0 ? found : lines.map((text) => ({ text, section: null }));
}

export function readIngredients(value: unknown, parseHtml: ParseHtml): FoundLine[] {
  const list = (Array.isArray(value) ? value.flat(3) : [value]).map(textOfValue);
  if (list.length > 1)
    return withSections(list.map((text) => withoutBullet(plainLine(text, parseHtml))).filter((line) => line !== ""));
  const lines = plainLines(list[0] ?? "", parseHtml);
  const [only = ""] = lines;
  const isPressed = lines.length === 1 && (only.length > longLine || splitCommas(only).length > 3);
  return withSections((isPressed ? splitCommas(only) : lines).map(withoutBullet));
}
