import { load } from "cheerio/slim";
import type { PageElement, PageNode } from "@/lib/recipes/core/page/page-tree";

/** Deeper elements are read as if they stood here: no page people write nests further, and walkers stay on the stack. */
const depthMax = 200;
/** Nodes read of one page; a page of 2 MB has fewer unless it is made to hurt. */
const nodesMax = 300_000;

/** Open elements at most: the parser's time grows with their number at every tag. */
const openMax = 5_000;
const voids = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** The HTML up to where more elements stand open than any page has. */
function upToDepth(html: string): string {
  let open = 0;
  for (const { index, 1: slash, 2: tag = "" } of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (slash) open = Math.max(0, open - 1);
    else if (!voids.has(tag.toLowerCase()) && ++open > openMax) return html.slice(0, index);
  }
  return html;
}

type Parsed = ReturnType<ReturnType<typeof load>["root"]>[0];
type ParsedNode = NonNullable<Parsed>["children"][number];

/**
 * HTML as a tree of plain values, by the forgiving parser of htmlparser2: it recurses nowhere, runs no script and loads
 * nothing. Never fails.
 */
export function parseHtml(html: string): PageElement {
  const root = load(upToDepth(html), {
    xml: { xmlMode: false, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  }).root()[0];
  let nodesLeft = nodesMax;
  const convert = (nodes: readonly ParsedNode[], depth: number, out: PageNode[]): void => {
    for (const node of nodes) {
      if (nodesLeft-- <= 0) return;
      if (node.type === "text") out.push(node.data);
      else if ("tagName" in node) {
        if (depth >= depthMax) flatten(node.children, out);
        else {
          const children: PageNode[] = [];
          convert(node.children, depth + 1, children);
          out.push({ tag: node.tagName, attributes: node.attribs, children });
        }
      }
    }
  };
  /** The texts below, without recursion. */
  const flatten = (nodes: readonly ParsedNode[], out: PageNode[]): void => {
    const waiting = [...nodes].reverse();
    for (let node = waiting.pop(); node && nodesLeft-- > 0; node = waiting.pop()) {
      if (node.type === "text") out.push(node.data);
      else if ("children" in node) for (const child of [...node.children].reverse()) waiting.push(child);
    }
  };
  const children: PageNode[] = [];
  if (root) convert(root.children, 0, children);
  return { tag: "#root", attributes: {}, children };
}
