import { addressPlaceholder, sourcePlaceholder } from "@/lib/landing/core/address-placeholder";

const frameworkScript = /<script\b(?![^>]*type="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g;
const scriptPreload = /<link\b[^>]*\b(?:as="script"|rel="modulepreload")[^>]*\/?>/g;
/** What React leaves behind for itself: comments, and then empty frames for parts that stream. */
const reactComment = /<!--\/?[$&][!?~]?-->|<!-- -->/g;
/** A list's entry about the source, where nobody said where it can be read. */
const sourceEntry = /<li\b[^>]*data-needs="source"[^>]*>[\s\S]*?<\/li>/g;
const emptyFrame = /<div hidden="">\s*<\/div>/g;

export type PlainPageOptions = {
  /** Where this installation is reached, such as https://shelfie.example.com, without a slash at the end. */
  origin: string;
  /** Where the source of this installation can be read. */
  sourceUrl: string | undefined;
  /** BCP 47 language of the page. */
  language: string;
  /** Runs before the page is painted. */
  headScript: string;
  /** Runs when the page is there. */
  bodyScript: string;
};

/**
 * A prerendered page without the framework: the same words and looks, and only the scripts given. A page that answers to
 * a press or two does not need the whole of React to do so.
 * @param html as the build wrote it
 */
export function plainPage(
  html: string,
  { origin, sourceUrl, language, headScript, bodyScript }: PlainPageOptions,
): string {
  return html
    .replace(frameworkScript, "")
    .replace(scriptPreload, "")
    .replace(reactComment, "")
    .replace(emptyFrame, "")
    .replaceAll(addressPlaceholder, origin)
    .replace(sourceEntry, (entry) => (sourceUrl ? entry.replaceAll(sourcePlaceholder, encodeURI(sourceUrl)) : ""))
    .replace(/<html lang="[^"]*"/, () => `<html lang="${language}"`)
    .replace("</head>", () => `<script>${headScript}</script></head>`)
    .replace("</body>", () => `<script>${bodyScript}</script></body>`);
}
