/** Texts of structured data, which often hold HTML and entities, some of them twice over. */
import { linesOf, tidyLine, type ParseHtml } from "./page-tree";

/** Encodings that are taken off at most: "&amp;amp;#8217;" has three. */
const passesMax = 3;
/** Longer texts are cut: no recipe is a novel. */
const lengthMax = 60_000;
const markup = /<\/?[a-z!][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]\w{1,30});/i;

/** The lines of a text, without tags and entities. Block tags and line breaks part them. */
export function plainLines(text: string, parseHtml: ParseHtml): string[] {
  let lines = text
    .slice(0, lengthMax)
    .split(/\r?\n|\u2028/)
    .map(tidyLine);
  for (let pass = 0; pass < passesMax && lines.some((line) => markup.test(line)); pass++) {
    lines =
      lines.length > 1 && lines.some((line) => /<(?!br\b)[a-z]/i.test(line))
        ? linesOf(parseHtml(lines.join("<br>")))
        : lines.flatMap((line) => linesOf(parseHtml(line)));
  }
  return lines.map(tidyLine).filter((line) => line !== "");
}

/** The text on one line. */
export const plainLine = (text: string, parseHtml: ParseHtml): string => plainLines(text, parseHtml).join(" ");
