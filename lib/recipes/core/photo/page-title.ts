/** The title of a photographed page: its largest print, wherever the page puts it. */
import { median } from "@/lib/kernel/median";
import { isEndHeading, isIngredientHeading, isMethodHeading } from "../page/heading-words";
import type { PrintedLine } from "./page-lines";

/** Print so much larger than the rest is no text. */
const titleFactor = 1.2;
/** Lines of one title are as large as each other, and close. */
const sameSizeFactor = 1.25;
const lineGapHeights = 0.9;
const titleLinesMax = 3;
/** How far down a page titles stand, in lines of text. */
const linesAboveMax = 8;

const heightOf = ({ top, bottom }: PrintedLine): number => bottom - top;
const isHeading = ({ text }: PrintedLine): boolean =>
  isIngredientHeading(text) || isMethodHeading(text) || isEndHeading(text);

const goesOn = (line: PrintedLine, next: PrintedLine): boolean =>
  heightOf(next) <= sameSizeFactor * heightOf(line) &&
  heightOf(line) <= sameSizeFactor * heightOf(next) &&
  next.top - line.bottom <= lineGapHeights * heightOf(line);

/** The lines of a page, part by part, with the title on one line before all others. */
export function titleFirst(parts: readonly (readonly PrintedLine[])[]): readonly (readonly PrintedLine[])[] {
  const lines = parts.flat();
  const text = median(lines.map(heightOf));
  const isLarge = (line: PrintedLine): boolean => !isHeading(line) && heightOf(line) >= titleFactor * text;
  const [first] = lines
    .slice(0, linesAboveMax)
    .filter((line) => /\p{L}{3}/u.test(line.text) && isLarge(line))
    .toSorted((one, other) => heightOf(other) - heightOf(one));
  if (!first) return parts;
  const around = parts.find((part) => part.includes(first)) ?? [];
  let [from, to] = [around.indexOf(first), around.indexOf(first) + 1];
  const isTitle = (line: PrintedLine | undefined): boolean =>
    line !== undefined && isLarge(line) && to - from < titleLinesMax;
  while (isTitle(around[from - 1]) && goesOn(around[from - 1] as PrintedLine, around[from] as PrintedLine)) from--;
  while (isTitle(around[to]) && goesOn(around[to - 1] as PrintedLine, around[to] as PrintedLine)) to++;
  const title = around.slice(from, to);
  const joined = { ...first, text: title.map((line) => line.text).join(" ") };
  return [[joined], ...parts.map((part) => part.filter((line) => !title.includes(line)))];
}
