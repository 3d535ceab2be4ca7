/** What the page as a whole says of itself: title, language, site. */
import { nothingFound, type FoundRecipe } from "./found-recipe";
import { elementsIn, textOf, tidyLine, type PageElement } from "./page-tree";

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** The share of the words of `part` that `whole` has too. */
function overlap(part: string, whole: string): number {
  const [own, other] = [wordsOf(part), wordsOf(whole)];
  return own.size === 0 ? 0 : [...own].filter((word) => other.has(word)).length / own.size;
}

/** "Lentil soup - The Kitchen": the name of the site behind a title. */
function withoutSite(title: string, siteName: string | null): string {
  const parts = title.split(/\s+[|–—·•»-]\s+/);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2) return title;
  const isSite = siteName !== null && overlap(last, siteName) >= 0.5;
  return isSite || parts.length > 2 || last.split(/\s+/).length <= 3 ? parts.slice(0, -1).join(" - ") : title;
}

const metaOf = (page: PageElement, name: string): string | null => {
  const isWanted = ({ tag, attributes }: PageElement): boolean =>
    tag === "meta" && [attributes["property"], attributes["name"]].includes(name);
  return tidyLine([...elementsIn(page)].find(isWanted)?.attributes["content"] ?? "") || null;
};

/** What a site calls itself, and the middle of its host's name. */
function siteNames(page: PageElement): string[] {
  const address = metaOf(page, "og:url") ?? "";
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : "";
  return [metaOf(page, "og:site_name") ?? "", host, host.split(".").slice(0, -1).join(" ")].filter(
    (name) => name !== "",
  );
}

/**
 * A title written for search engines ("Lentil soup, with pictures - The Kitchen") as its page's heading says it, where a
 * heading is the beginning of it and the rest names the site.
 */
export function asHeaded(title: string, page: PageElement): string {
  const headings = [...elementsIn(page)].filter(({ tag }) => tag === "h1").map(textOf);
  const heading = headings.find((text) => text.includes(" ") && title.startsWith(text));
  if (heading === undefined) return title;
  const rest = title
    .slice(heading.length)
    .split(/\s[|–—·•»-]\s/)
    .slice(1);
  return rest.some((part) => siteNames(page).some((name) => overlap(name, part) >= 0.5)) ? heading : title;
}

export function readPageFacts(page: PageElement): FoundRecipe {
  const all = [...elementsIn(page)];
  const meta = (name: string) => metaOf(page, name);
  const siteName = meta("og:site_name");
  const head = all.find(({ tag }) => tag === "title");
  const written =
    meta("og:title") ?? tidyLine(head?.children.filter((child) => typeof child === "string").join("") ?? "");
  const headings = all
    .filter(({ tag }) => tag === "h1")
    .map(textOf)
    .filter((text) => text !== "" && text.length <= 200);
  const heading = [...headings].sort((one, other) => overlap(other, written) - overlap(one, written))[0];
  const isOwnHeading = heading !== undefined && (overlap(heading, written) >= 0.5 || written === "");
  const canonical = all.find(({ tag, attributes }) => tag === "link" && attributes["rel"] === "canonical")?.attributes[
    "href"
  ];
  return {
    ...nothingFound,
    title: isOwnHeading ? heading : withoutSite(written, siteName) || (heading ?? null),
    description: meta("og:description") ?? meta("description"),
    language: all.find(({ tag }) => tag === "html")?.attributes["lang"] ?? null,
    sourceName: siteName,
    sourceUrl: meta("og:url") ?? canonical ?? null,
  };
}
