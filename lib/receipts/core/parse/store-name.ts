import type { Line } from "./line";
import { chains, type Chain } from "./chains";
import { distanceWithin, letterCount, plain } from "./words";

/** The shop's own words stand in the first lines. */
const headLines = 8;
/** Short chain names are words of other things too: they count only alone in the head. */
const shortName = 5;
/** One misread letter in so many is forgiven. */
const slipEvery = 5;

const squash = (text: string): string => plain(text).replace(/[^a-z0-9]/g, "");
const keysOf = (chain: Chain): string[] => [chain.name, ...(chain.names ?? [])].map(squash);

function namesChain(text: string, key: string): boolean {
  const line = squash(text);
  if (key.length <= shortName) {
    return (
      plain(text)
        .split(/[^a-z0-9']+/)
        .some((word) => squash(word) === key) && line.length <= key.length + 14
    );
  }
  if (line.includes(key)) return true;
  const slips = Math.floor(key.length / slipEvery);
  return distanceWithin(line, key, slips) <= slips;
}

function findChain(lines: readonly Line[]): string | null {
  const head = lines.slice(0, headLines);
  for (const line of head) {
    const found = chains.find((chain) => keysOf(chain).some((key) => namesChain(line.text, key)));
    if (found) return found.name;
  }
  const all = lines.map((line) => plain(line.text));
  const marked = chains.find((chain) => chain.marks && all.some((text) => chain.marks?.test(text)));
  if (marked) return marked.name;
  for (const line of lines.slice(headLines)) {
    if (!/\b(gmbh|www|\.com|\.de|thank|llc|ltd|kg)\b/i.test(line.text)) continue;
    const found = chains.find((chain) =>
      keysOf(chain).some((key) => key.length > shortName && squash(line.text).includes(key)),
    );
    if (found) return found.name;
  }
  return null;
}

const company =
  /\b(sdn|s\/b|bhd|bho|enterprise|trading|restaurant|restoran|hardware|market|supermarket|hypermarket|mart|stationery|store|stores|pharmacy|farmacia|foods?|gift|deco|llc|inc|ltd|gmbh|meats?|bakery|cafe|s\.a\.|perniagaan|kedai|pasaraya|machinery|electrical|books?)\b|\(m\)/i;
const notName =
  /\d{4,}|\btel\b|\bfax\b|www|\breceipt\b|\binvoice\b|\bwelcome\b|\bthank|\bjalan\b|\bjln\b|\bno\.?:?\s?\d|\blot\b|\bco(mpany)? ?(reg)?\.? ?no|\bgst\b|\bdate\b|\btaman\b|\broad\b|\bstreet\b|\btax\b/i;
const continues = /^\W*(\(m\)\s*)?(sdn|bhd|s\/b|trading|enterprise|electrical|hardware)\b/i;
const registration = /\s*\(?\s*\b(?=[\dA-Z-]*\d{3})[\dA-Z-]{5,}\)?\s*$/;

/** The line that reads like a firm's name, with the line it wraps into; else the largest words of the head. */
function headName(lines: readonly Line[]): string | null {
  const head = lines.slice(0, headLines + 2);
  const at = head.findIndex((line) => company.test(line.text) && !/^(tel|no\.|jalan|lot)/i.test(line.text.trim()));
  const firm = head[at];
  if (firm) {
    const above = head[at - 1];
    const text = above && continues.test(firm.text) ? `${above.text} ${firm.text}` : firm.text;
    return text.replace(registration, "").trim();
  }
  const named = head.filter((line) => letterCount(line.text) >= 4 && !notName.test(line.text));
  return named.toSorted((a, b) => b.row.height - a.row.height)[0]?.text.trim() ?? null;
}

/** The shop: a chain known by name, mark or tax number, else what the head of the receipt says. */
export const findStore = (lines: readonly Line[]): string | null => findChain(lines) ?? headName(lines);
