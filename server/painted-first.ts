const asyncScript = /<script\b(?=[^>]* async="")[^>]*\bsrc="([^"]+)"[^>]*><\/script>/g;
const scriptPreload = /<link rel="preload" as="script"[^>]*\/>/g;
const nonceOf = (tag: string): string => / nonce="([^"]*)"/.exec(tag)?.[1] ?? "";

/**
 * The same page, whose framework scripts are asked for once it is painted: until then the line and the processor belong
 * to the words and looks that are seen.
 * @param html as the framework rendered it
 * @param firstScript runs at the end of the page, and finds there in `data-sources` what it is to ask for
 */
export function paintedFirst(html: string, firstScript: string): string {
  const scripts = [...html.matchAll(asyncScript)];
  const [first] = scripts;
  if (!first) return html;
  const sources = scripts.map(([, source = ""]) => source).join(" ");
  const script = `<script nonce="${nonceOf(first[0])}" data-sources="${sources}">${firstScript}</script>`;
  return html
    .replace(asyncScript, "")
    .replace(scriptPreload, "")
    .replace("</body>", () => `${script}</body>`);
}
