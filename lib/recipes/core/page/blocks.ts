/** A page as the lines people read down it. */
import {
  tidyLine,
  classesOf,
  isBlock,
  isElement,
  isUnseen,
  linesOf,
  textOf,
  topmost,
  type PageElement,
} from "./page-tree";
import { asideClass, othersClass } from "./heading-words";
import { ingredientLikeness } from "./line-shapes";

export type Block = {
  text: string;
  /** 1 to 6 for h1 to h6; 0 for other lines. */
  level: number;
  /** Whether it is a line of a list or of a table. */
  isItem: boolean;
  /** Whether all of it is one link. */
  isLink: boolean;
  /** Whether all of it is bold or underlined, as headings are that are none to the browser. */
  isStrong: boolean;
};

const skipped = new Set(["nav", "footer", "form", "figcaption", "dialog"]);
const nameOf = ({ attributes }: PageElement): string => `${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`;

/** Themes name their outer parts after all they hold: what has the title or most of the text is never aside. */
const wholeShare = 0.4;

function isAside(element: PageElement, share: number): boolean {
  if (skipped.has(element.tag)) return true;
  const name = nameOf(element);
  if (othersClass.test(name)) return topmost(element, ({ tag }) => tag === "h1").length === 0;
  return asideClass.test(name) && share < wholeShare;
}

/** An item that shows only after a switch, such as the same amount in other units. */
const isHiddenItem = (element: PageElement): boolean =>
  element.tag === "li" && classesOf(element).some((name) => /^(?:is-)?(?:hide|hidden|d-none)$/i.test(name));

/** How many characters stand inside each element. */
function sizesIn(root: PageElement): Map<PageElement, number> {
  const sizes = new Map<PageElement, number>();
  const measure = (element: PageElement): number => {
    const size = element.children.reduce(
      (total, child) => total + (isElement(child) ? (isUnseen(child) ? 0 : measure(child)) : child.trim().length),
      0,
    );
    sizes.set(element, size);
    return size;
  };
  measure(root);
  return sizes;
}

const levelOf = (element: PageElement): number => Number(/^h([1-6])$/.exec(element.tag)?.[1] ?? 0);

const hasBlocks = (element: PageElement): boolean =>
  element.children.some((child) => isElement(child) && (isBlock(child) || hasBlocks(child)));

const isRow = (element: PageElement): boolean => element.tag === "tr";
const holdsItems = (element: PageElement): boolean =>
  topmost(element, ({ tag }) => tag === "li" || tag === "tr").length > 0;

/** An item into which a whole list was written, parted by line breaks. */
const holdsList = (item: PageElement): boolean =>
  item.tag === "li" && linesOf(item).filter((line) => ingredientLikeness(line) === 1).length >= 3;

const links = new Set(["a"]);
const strong = new Set(["strong", "b", "u"]);

/** Whether nearly all text of an element stands inside elements of these tags. */
function isWhole(element: PageElement, text: string, tags: ReadonlySet<string>): boolean {
  if (text === "") return false;
  const linked = topmost(element, ({ tag }) => tags.has(tag))
    .map(textOf)
    .join(" ");
  return linked.length >= text.length * 0.9;
}

/** The blocks of an element in the order of the page; items of lists and rows of tables are one block each. */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = [];
  const sizes = sizesIn(root);
  const shareOf = (element: PageElement): number => (sizes.get(element) ?? 0) / Math.max(1, sizes.get(root) ?? 1);
  const push = (texts: readonly string[], place: Omit<Block, "text">) => {
    for (const text of texts.map(tidyLine)) if (text !== "") blocks.push({ text, ...place });
  };
  const walk = (element: PageElement): void => {
    let run: PageElement["children"][number][] = [];
    const flush = () => {
      const line = { tag: "div", attributes: {}, children: run };
      run = [];
      const text = textOf(line);
      if (text === "") return;
      const isLink = isWhole(line, text, links);
      push(linesOf(line), { level: 0, isItem: false, isLink, isStrong: isWhole(line, text, strong) });
    };
    for (const child of element.children) {
      if (!isElement(child) || (!isBlock(child) && !hasBlocks(child))) {
        run.push(child);
        continue;
      }
      flush();
      if (isUnseen(child) || isHiddenItem(child) || isAside(child, shareOf(child))) continue;
      const level = levelOf(child);
      const isItem = isRow(child) || (child.tag === "li" && !holdsItems(child));
      if (level > 0 || isItem) {
        const text = textOf(child);
        const texts = isItem && holdsList(child) ? linesOf(child) : [text];
        push(texts, { level, isItem, isLink: isWhole(child, text, links), isStrong: isWhole(child, text, strong) });
      } else walk(child);
    }
    flush();
  };
  walk(root);
  return blocks;
}

/** Elements whose class or id says something that `pattern` looks for. */
export const isNamed = (element: PageElement, pattern: RegExp): boolean =>
  pattern.test(element.attributes["id"] ?? "") ||
  classesOf(element).some((name) => pattern.test(name)) ||
  pattern.test(element.attributes["data-testid"] ?? "");
