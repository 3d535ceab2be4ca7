/** A web page as plain values: what reading recipes needs of a document, whoever parsed it. */

export type PageElement = {
  /** Lower case. */
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly PageNode[];
};
export type PageNode = PageElement | string;

/** Parses HTML, of a page or of a piece of one. Never fails; bounds depth and size, so that walking the tree is safe. */
export type ParseHtml = (html: string) => PageElement;

const unseen = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "select",
  "button",
  "iframe",
  "head",
  "option",
]);
const inline = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meta q s samp small span strike strong sub sup time tt u var wbr input link".split(
    " ",
  ),
);

export const isElement = (node: PageNode): node is PageElement => typeof node !== "string";

/** Every element below, in the order of the page. */
export function* elementsIn(root: PageElement): Generator<PageElement> {
  const waiting: PageNode[] = [...root.children].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let index = node.children.length - 1; index >= 0; index--) waiting.push(node.children[index] ?? "");
  }
}

/** The topmost elements that `wanted` accepts: nothing inside one of them is looked at. */
export function topmost(root: PageElement, wanted: (element: PageElement) => boolean): PageElement[] {
  return root.children.flatMap((child) => {
    if (!isElement(child)) return [];
    return wanted(child) ? [child] : topmost(child, wanted);
  });
}

export const classesOf = (element: PageElement): string[] => (element.attributes["class"] ?? "").split(/\s+/);

export const isBlock = (element: PageElement): boolean => !inline.has(element.tag);

/** Whether people see nothing of it: scripts, templates, controls. */
export const isUnseen = (element: PageElement): boolean => unseen.has(element.tag);

const isPreformatted = (element: PageElement): boolean => element.tag === "pre" || element.tag === "textarea";

/** "2,5 dl", "1½": an amount alone, or the number of a step. */
const aloneAmount = /^\s*[\d½¼¾⅓⅔⅛][\d½¼¾⅓⅔⅛.,/\s–-]*(?:\p{L}{1,5}\.?)?$/u;
const piecesOfAmount = 12;
const beginsWithWord = /^(?!(?:st|nd|rd|th|er|ème|°)(?!\p{L}))\p{L}/u;

function collect(element: PageElement, keepsBreaks: boolean, out: string[]): void {
  let isAmountBefore = false;
  for (const child of element.children) {
    const start = out.length;
    if (!isElement(child)) out.push(keepsBreaks ? child : child.replace(/\s+/g, " "));
    else if (child.tag === "br") out.push("\n");
    else if (!isUnseen(child)) {
      const edge = isBlock(child) ? "\u0001" : "";
      out.push(edge);
      collect(child, keepsBreaks || isPreformatted(child), out);
      out.push(edge);
    }
    const added = out.slice(start, start + piecesOfAmount);
    const text = added.join("");
    // Styles hold them apart, not spaces: an amount in an element of its own ends where the next word begins.
    if (isAmountBefore && beginsWithWord.test(text)) out.splice(start, 0, " ");
    if (text !== "") isAmountBefore = isElement(child) && out.length - start === added.length && aloneAmount.test(text);
  }
}

/**
 * The lines people see of an element: blocks and line breaks part them, spaces are single. Line breaks of the source
 * count only inside `pre`.
 */
export function linesOf(element: PageElement): string[] {
  const parts: string[] = [];
  collect(element, isPreformatted(element), parts);
  return parts
    .join("")
    .split(/[\n\u0001]/)
    .map(tidyLine)
    .filter((line) => line !== "");
}

/** Everything people see of an element on one line. */
export const textOf = (element: PageElement): string => linesOf(element).join(" ");

/** Single spaces, without the invisible ones that editors leave behind. */
export const tidyLine = (text: string): string =>
  text
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, "")
    .replace(/[\s\u0000-\u001F]+/g, " ")
    .trim();
