import { chains, type Chain } from "./chains";
import type { Line } from "./line";
import { distanceWithin, letterCount, mended, plain } from "./words";

/** The shop's own words stand in the first lines. */
const headLines = 8;
/** Short chain names are words of other things too: they count only as the first word of a short line or beside a legal form. */
const shortName = 5;
const shortLineExtra = 14;
const firstWordLines = 3;
/** One misread letter in so many is forgiven. */
const slipEvery = 5;
/** Shorter names with a slip in them are other words. */
const slipLengthMin = 8;

const squash = (text: string): string => plain(text).replace(/[^a-z0-9]/g, "");
const words = (text: string): string[] =>
  plain(text)
    .split(/[^a-z0-9']+/)
    .map(squash)
    .filter(Boolean);

/** A name as it is looked for, and how many words it is written in. */
type ChainKey = { key: string; wordCount: number };
const keysOf = (chain: Chain): ChainKey[] =>
  [chain.name, ...(chain.names ?? [])].map((name) => ({ key: squash(name), wordCount: words(name).length }));

const legalForm = /\b(gmbh|www|\.com|\.de|\.co|llc|ltd|plc|kg|ag|stores?)\b/i;

/** Whether as many words as the name has, or fewer run together, read almost like it. */
function misreads(line: Line, key: string, wordCount: number): boolean {
  const each = words(line.text);
  const slips = Math.floor(key.length / slipEvery);
  return each.some((_, from) =>
    Array.from({ length: wordCount }, (__, i) => each.slice(from, from + i + 1).join("")).some(
      (run) => distanceWithin(run, key, slips) <= slips,
    ),
  );
}

function namesChain(line: Line, at: number, { key, wordCount }: ChainKey): boolean {
  const text = squash(line.text);
  if (key.length >= slipLengthMin && misreads(line, key, wordCount)) return true;
  if (key.length > shortName && text.includes(key)) return true;
  if (text === key) return true;
  const each = words(line.text);
  if (at < firstWordLines && each[0] === key) return true;
  return each.includes(key) && (text.length <= key.length + shortLineExtra || legalForm.test(line.text));
}

/** A chain whose name is spread over the first lines: "WHOLE / FOODS / MARKET". */
function findSpread(head: readonly Line[]): Chain | undefined {
  const all = head.map((line) => squash(line.text)).join("");
  return chains.find((chain) => keysOf(chain).some(({ key }) => key.length >= 2 * slipEvery && all.includes(key)));
}

function findChain(lines: readonly Line[]): string | null {
  const head = lines.slice(0, headLines);
  for (const [at, line] of head.entries()) {
    const found = chains.find((chain) => keysOf(chain).some((key) => namesChain(line, at, key)));
    if (found) return found.name;
  }
  const all = lines.map((line) => mended(line.text));
  const marked = findSpread(head) ?? chains.find(({ marks }) => marks && all.some((text) => marks.test(text)));
  if (marked) return marked.name;
  for (const line of lines.slice(headLines)) {
    if (!legalForm.test(line.text) && !/\bthank/i.test(line.text)) continue;
    const found = chains.find((chain) =>
      keysOf(chain).some(
        ({ key }) => words(line.text).includes(key) || (key.length > shortName && squash(line.text).includes(key)),
      ),
    );
    if (found) return found.name;
  }
  return null;
}

/** Forms of firms, looked for without spaces because recognisers lose them. */
const legal = /sdnbhd|snbhd|sdnbho|\bgmbh\b|\bllc\b|\binc\b\.?$|\bltd\b|\bplc\b|\bs\/b\b|\bs\.a\.|\bbhd\b/;
const trade =
  /enterprise|trading|restaurant|restoran|hardware|supermarket|hypermarket|\bmarket\b|\bmart\b|stationery|\bstores?\b|pharmacy|farmacia|\bfoods?\b|\bgift|\bdeco\b|\bmeats?\b|bakery|bakeries|\bcafe\b|perniagaan|kedai|pasaraya|machinery|electrical|\bbooks?\b|florist|handicraft|cash ?& ?carry|\bcompany\b(?! ?(?:reg|no))/;
const notName =
  /\d{4,}|\btel\b|\bfax\b|www|\breceipt\b|\binvoice\b|\bwelcome\b|\bthank|\bjalan\b|\bjln\b|^no[ .:]|\blot\b|\bco(mpany)? ?reg|\bgst\b|\bdate\b|\btaman\b|\broad\b|\bstreet\b|\btax\b|formerly|licensee|owned by|^posted$|^cash$/;
const continues =
  /^& |^\W*(co\.? ?)?(\(m\) ?)?(sdn|bhd|s\/b|co\.|trading|enterprise|electrical|hardware|company|supermarket|restaurant)\b/;
const unfinished = /[&+,-]\s*$/;
const companyNumber = /\s*\(?(?:company|co\.?|reg(?:istration)?\.?)\s*(?:reg\.?)?\s*no.*$/i;
const registration = /\s*\(?\s*(?<![a-z])(?=[\dA-Z-]*\d{3})[\dA-Z-]{5,}\)?\s*$/;
const lettersMin = 4;
/** The shop's own legal name stands this high; lower down it is a customer's. */
const legalLines = 5;

const isFirm = (line: Line, form: RegExp): boolean =>
  line.price === null &&
  (form.test(plain(line.text)) || form.test(squash(line.text))) &&
  !notName.test(plain(line.text).replace(/\(?[a-z]{0,2}\d{4,}.*$/, ""));

/** A firm's name over the lines it was wrapped into, without its registration number. */
function wholeName(head: readonly Line[], at: number): string {
  const textAt = (i: number): string => head[i]?.text.trim() ?? "";
  const wraps = (i: number): boolean => i > 0 && (continues.test(plain(textAt(i))) || unfinished.test(textAt(i - 1)));
  let from = at;
  while (wraps(from)) from--;
  let to = at;
  while (to + 1 < head.length && wraps(to + 1)) to++;
  const name = head
    .slice(from, to + 1)
    .map((line) => line.text.replace(companyNumber, "").replace(registration, "").trim());
  return name.join(" ").replace(/\s+/g, " ");
}

/** The line that reads like a firm's name; else the first that reads like a name at all. */
function headName(lines: readonly Line[]): string | null {
  const firstPrice = lines.findIndex((line) => line.price !== null && line.role === null);
  const head = lines.slice(0, firstPrice > 0 ? Math.min(firstPrice, headLines + 2) : headLines + 2);
  for (const [form, count] of [
    [legal, legalLines],
    [trade, head.length],
    [legal, head.length],
  ] as const) {
    const at = head.slice(0, count).findIndex((line) => isFirm(line, form));
    if (at >= 0) return wholeName(head, at);
  }
  const at = head.findIndex(
    (line) => line.price === null && letterCount(line.text) >= lettersMin && !notName.test(plain(line.text)),
  );
  return at < 0 ? null : wholeName(head, at);
}

/** The shop: a chain known by name, mark or tax number, else what the head of the receipt says. */
export const findStore = (lines: readonly Line[]): string | null => findChain(lines) ?? headName(lines);
