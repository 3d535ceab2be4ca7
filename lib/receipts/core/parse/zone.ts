import type { Line } from "./line";

/** The lines that list what was bought, and those below that sum it up. */
export type Zones = { head: Line[]; list: Line[]; foot: Line[] };

const listed = (line: Line): boolean =>
  line.price !== null && (line.role === null || ["deposit", "discount", "void", "fee", "tender"].includes(line.role));

/** Headings of columns: what follows is the list. */
const columnHeads =
  /\b(description|desc|item|artikel|article|qty|quantity|price|amount|amt|u\/p|menge|preis|bezeichnung)\b/i;

/** A first price without a name takes the name from one of so many lines above it. */
const namesAboveMax = 2;

const mayName = (line: Line | undefined): boolean =>
  line !== undefined && line.price === null && line.role === null && !columnHeads.test(line.text);

/** A total whose sum was not read: what is priced next was paid, returned or stands alone. */
function sumsUp(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1).find((line) => line.price !== null);
  return (
    next !== undefined &&
    (["tender", "change", "tax", "total"].includes(next.role ?? "") || !/\p{L}{3}/u.test(next.text))
  );
}

/** Roles that only lines of the foot have; where no total was read, what was paid and taxed ends the list too. */
const closingRoles = (hasTotal: boolean): ReadonlySet<Line["role"]> =>
  new Set<Line["role"]>(hasTotal ? ["summary", "change"] : ["summary", "change", "rounding", "tax", "tender"]);

/** What may stand around "total" on a line that is one. */
const totalWords =
  /\b(?:sub|grand|order|sales?|net|nett|amount|amt|due|payable|purchase|items?|incl\w*|excl\w*|after|before|round\w*|tax|gst|vat|mwst|total\w*|sum\w*|rm|eur\w*|usd|gbp|adj|of|the|balance|pagar|importe|gesamt\w*|betrag)\b/gi;

/**
 * "COLGATE TOTAL 4.99": a product named after a total. It says words of its own, is not what the lines above it come to,
 * and a larger sum follows.
 */
export function namesProduct(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const before = line?.head.slice(0, line.head.search(/total/i)) ?? "";
  if (line?.role !== "total" || !line.price || !/\p{L}{4}/u.test(before.replace(totalWords, ""))) return false;
  const { minor } = line.price;
  const above = lines
    .slice(0, at)
    .reduce((sum, { role, price }) => sum + (role === null || role === "discount" ? (price?.minor ?? 0) : 0), 0);
  const isExceeded = lines
    .slice(at + 1)
    .some((each) => (each.role === "subtotal" || each.role === "total") && (each.price?.minor ?? 0) > minor);
  return above !== minor && isExceeded;
}

const summedMin = 2;

/**
 * Where no line was read as a total: the first one that comes to just what the lines above it do, in place of its word.
 * -1 where there is none.
 */
export function findSilentTotal(lines: readonly Line[]): number {
  if (lines.some((line) => line.role === "total" || line.role === "subtotal")) return -1;
  let sum = 0;
  let count = 0;
  for (const [at, { role, price }] of lines.entries()) {
    if (!price || (role !== null && role !== "discount")) continue;
    if (count >= summedMin && price.minor === sum) return at;
    sum += price.minor;
    count++;
  }
  return -1;
}

/** Nothing listed comes after the first total; a subtotal ends the list unless more is listed and summed again. */
export function splitZones(lines: readonly Line[]): Zones {
  const firstTotal = lines.findIndex(
    (line, i) => line.role === "total" && (line.amounts.length > 0 || sumsUp(lines, i)),
  );
  const firstSubtotal = lines.findIndex((line) => line.role === "subtotal" && line.price !== null);
  const lastSubtotal = lines.findLastIndex(
    (line, i) => line.role === "subtotal" && line.price !== null && (firstTotal < 0 || i < firstTotal),
  );
  const isReducedBelow = lines.some(
    (line, i) => line.role === "discount" && (line.price?.minor ?? 0) < 0 && i > lastSubtotal && i < firstTotal,
  );
  let end = firstTotal >= 0 ? firstTotal : firstSubtotal >= 0 ? lastSubtotal : lines.length;
  if (firstSubtotal >= 0 && firstSubtotal < end && !isReducedBelow) end = Math.max(lastSubtotal, firstSubtotal);
  const start = lines.findIndex((line, i) => i < end && listed(line));
  const closing = closingRoles(firstTotal >= 0 || firstSubtotal >= 0);
  const closed = lines.findIndex((line, i) => i > start && i < end && closing.has(line.role));
  if (start >= 0 && closed >= 0) end = closed;
  if (start < 0) return { head: lines.slice(0, end), list: [], foot: lines.slice(end) };
  let from = start;
  while (from > start - namesAboveMax && mayName(lines[from - 1])) from--;
  return { head: lines.slice(0, from), list: lines.slice(from, end), foot: lines.slice(end) };
}
