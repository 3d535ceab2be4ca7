import type { Line } from "./line";
import { mended } from "./words";

export type Totals = { totalMinor: number | null; subtotalMinor: number | null; taxMinor: number | null };

type Candidate = { minor: number; weight: number; at: number };

const strong =
  /\bgrand\b|\bround|\b(due|payable)\b|\bincl|\bzahlen\b|\bsumme\b|\bpagar\b|\bto pay\b|\bnett? total|total (amt|amount|rm|sales)/;
const weak = /\btender|\bcash\b|\bpaid\b|\bchange\b|\bpurchase\b/;

const onlyFigures = (line: Line | undefined): line is Line =>
  line !== undefined && !/[a-z]{4,}/i.test(line.text) && line.price !== null;

/** The sum a line of the foot names: its own, or one alone on the line below. */
function sumOf(lines: readonly Line[], at: number): number | null {
  const line = lines[at];
  if (!line) return null;
  const own = line.price ?? line.amounts.at(-1);
  if (own) return own.minor;
  const below = lines[at + 1];
  return onlyFigures(below) ? (below.price?.minor ?? null) : null;
}

const firstSum = (lines: readonly Line[], role: Line["role"]): number | null => {
  const at = lines.findIndex((line, i) => line.role === role && sumOf(lines, i) !== null);
  return at < 0 ? null : sumOf(lines, at);
};

/**
 * The total a receipt proves best: named as one, equal to what was paid less the change, to the subtotal with tax, to the
 * lines above, repeated by the card slip.
 * @param listedMinor what the lines come to
 */
export function findTotals(lines: readonly Line[], listedMinor: number | null): Totals {
  const cut = lines.findIndex((line) => line.role === "summary");
  const before = cut > 0 && lines.slice(0, cut).some((line) => line.role === "total") ? lines.slice(0, cut) : lines;
  const subtotalMinor = firstSum(lines, "subtotal");
  const taxMinor = firstSum(lines, "tax");
  const cash = firstSum(lines, "tender");
  const change = firstSum(lines, "change");
  const rounding = lines.findIndex((line) => line.role === "rounding");
  const printed = new Map<number, number>();
  for (const line of lines)
    for (const amount of line.amounts) printed.set(amount.minor, (printed.get(amount.minor) ?? 0) + 1);
  const candidates: Candidate[] = [];
  before.forEach((line, at) => {
    if (line.role !== "total" && line.role !== "subtotal") return;
    const minor = sumOf(lines, at);
    if (minor === null || minor <= 0) return;
    const words = mended(line.text);
    let weight = line.role === "total" ? 3 : 1;
    if (strong.test(words)) weight += 1;
    if (weak.test(words)) weight -= 1;
    if (cash !== null && change !== null && cash - Math.abs(change) === minor) weight += 2;
    if (cash === minor) weight += 1;
    if (subtotalMinor !== null && taxMinor !== null && line.role === "total" && subtotalMinor + taxMinor === minor)
      weight += 1.5;
    if (listedMinor === minor) weight += 1;
    if (rounding >= 0 && at > rounding) weight += 1;
    weight += 0.2 * Math.min(4, (printed.get(minor) ?? 1) - 1);
    candidates.push({ minor, weight, at });
  });
  candidates.sort((a, b) => b.weight - a.weight || a.at - b.at);
  const best = candidates[0]?.minor ?? null;
  const paid = cash !== null && change !== null && cash > Math.abs(change) ? cash - Math.abs(change) : cash;
  return { totalMinor: best ?? paid ?? listedMinor, subtotalMinor, taxMinor };
}
