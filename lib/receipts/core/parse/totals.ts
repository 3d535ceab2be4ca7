import type { Line } from "./line";
import { mended } from "./words";

export type Totals = {
  totalMinor: number | null;
  subtotalMinor: number | null;
  taxMinor: number | null;
  /** What cash payment rounded the total by, where that is printed and small; its sign is not to be trusted. */
  roundingMinor: number | null;
  /** Whether more than its own line speaks for the total: only then may it judge the lines. */
  isProven: boolean;
};

/** What each piece of evidence for a total weighs. */
const weights = {
  named: 3,
  subtotal: 1.5,
  strongWords: 1,
  weakWords: -1,
  mended: -1,
  cashLessChange: 2.6,
  tendered: 1.2,
  unnamedChange: 1,
  subtotalAndTax: 2.5,
  listed: 1.8,
  afterRounding: 1,
  rounded: 3.5,
  repeated: 0.2,
  taxTable: 2,
  netAndTax: 1.5,
  misread: -0.5,
  carried: 2.5,
  misreadChange: -1.5,
};
/** What a sum must prove, the lines aside, to be taken for a named total with one digit misread. */
const misreadProofMin = 1;
const repeatsMax = 4;
const noteMinor = 500;
/** One proof besides its name, or the same sum printed three times more. */
const provenWeight = 0.6;
/** No sales tax takes more. */
const taxShareMax = 0.35;
/** Cash is rounded by less than this. */
const roundingMinorMax = 10;

const strong =
  /\bgrand\b|\bround|\b(due|payable)\b|\bincl|\bzahlen\b|\bsumme\b|\bpagar\b|\bto pay\b|\bnett? total|total (amt|amount|rm|sales)/;
const weak = /\btender|\bcash\b|\bpaid\b|\bchange\b|\bpurchase\b|\bpoint/;

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

const sumsOf = (lines: readonly Line[], role: Line["role"]): number[] =>
  lines.flatMap((line, at) => {
    const minor = line.role === role ? sumOf(lines, at) : null;
    return minor === null ? [] : [minor];
  });

type Facts = {
  subtotalMinor: number | null;
  taxMinor: number | null;
  tendered: number[];
  changeMinor: number | null;
  roundingMinor: number | null;
  listedMinor: number | null;
  printed: ReadonlyMap<number, number>;
  /** What the rows of a tax table come to, tax included; null where there is none. */
  taxTableMinor: number | null;
  /** What two sums alone on a line of the foot come to, the smaller one as a tax may be of the larger. */
  netAndTax: ReadonlySet<number>;
  /** Round sums, as notes come, each with a sum printed below it. */
  notes: [number, number][];
};

/** A receipt may print several subtotals and taxes: those that make up a sum some line calls the total, else the first. */
function settleTax(lines: readonly Line[]): { subtotalMinor: number | null; taxMinor: number | null } {
  const subtotals = sumsOf(lines, "subtotal");
  const printed = sumsOf(lines, "tax");
  const all = printed.reduce((sum, minor) => sum + minor, 0);
  const taxes = printed.length > 1 ? [...printed, all] : printed;
  const totals = new Set(sumsOf(lines, "total"));
  for (const subtotalMinor of subtotals.toReversed()) {
    const taxMinor = taxes.find(
      (tax) => tax > 0 && tax <= taxShareMax * subtotalMinor && totals.has(subtotalMinor + tax),
    );
    if (taxMinor !== undefined) return { subtotalMinor, taxMinor };
  }
  return { subtotalMinor: subtotals[0] ?? null, taxMinor: printed[0] ?? null };
}

/** The gross sum of a row "7,00%  9,85  0,69  10,54": net and tax in either order before it. */
function grossOf({ role, amounts, text }: Line): number | null {
  const [gross, ...others] = amounts.map(({ minor }) => minor).toSorted((a, b) => b - a);
  if (gross === undefined || gross <= 0 || role === "total" || role === "subtotal" || !/%|^\W*[A-Z]\b/.test(text))
    return null;
  const makesUp = others.some((net, i) => others.slice(i + 1).some((tax) => Math.abs(net + tax - gross) <= 1));
  return makesUp ? gross : null;
}

/** Adds a tax table up. Its rows follow each other; another table below says the same again. */
function taxTableSum(lines: readonly Line[]): number | null {
  const first = lines.findIndex((line) => grossOf(line) !== null);
  if (first < 0) return null;
  let sum = 0;
  for (const line of lines.slice(first)) {
    const gross = grossOf(line);
    if (gross === null) break;
    sum += gross;
  }
  return sum;
}

/** "GST 6%  19.62  1.18" whose words are no longer legible: net and tax of a sum that stands elsewhere. */
function netAndTaxSums(lines: readonly Line[]): Set<number> {
  return new Set(
    lines.flatMap(({ amounts }) => {
      const [net, tax] = amounts.map(({ minor }) => minor).toSorted((a, b) => b - a);
      const isPair = amounts.length === 2 && net !== undefined && tax !== undefined && tax > 0;
      return isPair && tax <= taxShareMax * net ? [net + tax] : [];
    }),
  );
}

function gatherFacts(lines: readonly Line[], all: readonly Line[], listedMinor: number | null): Facts {
  const printed = new Map<number, number>();
  for (const { amounts } of lines) for (const { minor } of amounts) printed.set(minor, (printed.get(minor) ?? 0) + 1);
  return {
    ...settleTax(lines),
    tendered: sumsOf(lines, "tender").map(Math.abs),
    changeMinor: sumsOf(lines, "change")[0] ?? null,
    roundingMinor: sumsOf(lines, "rounding")[0] ?? null,
    listedMinor,
    printed,
    taxTableMinor: taxTableSum(all),
    netAndTax: netAndTaxSums(all),
    notes: notePairs(lines.flatMap((line) => (line.price ? [line.price.minor] : []))),
  };
}

const notePairs = (sums: readonly number[]): [number, number][] =>
  sums.flatMap((given, i) =>
    given > 0 && given % noteMinor === 0 ? sums.slice(i + 1, i + 3).map((back): [number, number] => [given, back]) : [],
  );

/** What was handed over less what came back. */
const paidSums = ({ tendered, changeMinor }: Facts): number[] =>
  changeMinor === null ? [] : tendered.map((cash) => cash - Math.abs(changeMinor)).filter((minor) => minor > 0);

/** How much the rest of the receipt speaks for a sum being the total. */
function proofs(minor: number, facts: Facts, named: ReadonlyMap<number, number>): number {
  const { subtotalMinor, taxMinor, tendered, listedMinor, roundingMinor, printed } = facts;
  let weight = 0;
  let isTaxed = facts.taxTableMinor === minor;
  if (paidSums(facts).includes(minor)) weight += weights.cashLessChange;
  else if (tendered.includes(minor)) weight += weights.tendered;
  if (subtotalMinor !== null && taxMinor !== null && taxMinor <= taxShareMax * subtotalMinor) {
    const off = minor - subtotalMinor - taxMinor;
    if (off === 0 || (roundingMinor !== null && Math.abs(off) === Math.abs(roundingMinor))) {
      weight += weights.subtotalAndTax;
      isTaxed = true;
    }
  }
  if (facts.taxTableMinor === minor) weight += weights.taxTable;
  // The same tax told once more proves nothing anew.
  if (!isTaxed && facts.netAndTax.has(minor)) weight += weights.netAndTax;
  if (roundingMinor !== null && roundingMinor !== 0 && named.has(minor - roundingMinor))
    weight += weights.afterRounding;
  if (facts.notes.some(([given, back]) => given - back === minor)) weight += weights.unnamedChange;
  const withTax = listedMinor !== null && taxMinor !== null && listedMinor + taxMinor === minor;
  if (listedMinor === minor || withTax) weight += weights.listed;
  return weight + weights.repeated * Math.min(repeatsMax, (printed.get(minor) ?? 1) - 1);
}

/** Sums some line calls the total or subtotal, with what its words and place weigh. */
function namedSums(lines: readonly Line[]): Map<number, number> {
  const rounding = lines.findIndex((line) => line.role === "rounding");
  const carried = carriedSums(lines);
  const sums = new Map<number, number>();
  lines.forEach((line, at) => {
    if (line.role !== "total" && line.role !== "subtotal") return;
    const minor = sumOf(lines, at);
    if (minor === null || minor <= 0) return;
    const words = mended(line.text);
    let weight = line.role === "total" ? weights.named : weights.subtotal;
    if (strong.test(words)) weight += weights.strongWords;
    if (line.row.mended) weight += weights.mended;
    if (weak.test(words)) weight += weights.weakWords;
    if (rounding >= 0 && at > rounding) weight += weights.afterRounding;
    if (line.role === "total" && carried.has(minor)) weight += weights.carried;
    sums.set(minor, Math.max(sums.get(minor) ?? 0, weight));
  });
  return sums;
}

/** A total further down that an earlier sum makes up with the tax, service and rounding printed between the two. */
function carriedSums(lines: readonly Line[]): Set<number> {
  const carried = new Set<number>();
  const isSum = (line: Line | undefined): boolean => line?.role === "total" || line?.role === "subtotal";
  for (const [from, first] of lines.entries()) {
    let sum = isSum(first) ? (first.price?.minor ?? null) : null;
    for (let at = from + 1; sum !== null && at < lines.length; at++) {
      const { role, price } = lines[at] as Line;
      if (role === "total" && at > from + 1 && price && price.minor === sum && sum !== first.price?.minor)
        carried.add(sum);
      if (isSum(lines[at])) break;
      if (role !== "change") sum += price?.minor ?? 0;
    }
  }
  return carried;
}

/** Sums no line calls the total, but which others make up: what was paid, a subtotal with its tax, a total rounded. */
function derivedSums(facts: Facts, named: ReadonlyMap<number, number>): Map<number, number> {
  const sums = new Map<number, number>([...paidSums(facts), ...facts.tendered].map((minor) => [minor, 0]));
  const { subtotalMinor, taxMinor, roundingMinor, listedMinor, printed } = facts;
  if (subtotalMinor !== null && taxMinor !== null && taxMinor <= taxShareMax * subtotalMinor) {
    const sum = subtotalMinor + taxMinor;
    sums.set(sum, 0);
    if (roundingMinor !== null) for (const rounded of [sum + roundingMinor, sum - roundingMinor]) sums.set(rounded, 0);
  }
  if (listedMinor !== null && listedMinor > 0) sums.set(listedMinor, 0);
  if (roundingMinor === null || roundingMinor === 0 || Math.abs(roundingMinor) >= roundingMinorMax) return sums;
  for (const minor of named.keys()) {
    for (const rounded of [minor + roundingMinor, minor - roundingMinor]) {
      if (printed.has(rounded) && rounded % 5 === 0) sums.set(rounded, weights.rounded);
    }
  }
  return sums;
}

const oneDigitApart = (a: number, b: number): boolean => {
  const [left, right] = [String(a), String(b)];
  return left.length === right.length && [...left].filter((digit, i) => digit !== right[i]).length === 1;
};

/**
 * A sum that was paid, or that the taxes make up, takes the place of a named total one digit away from it. Change may be
 * misread as well as a total: alone it only speaks for a few cents of rounding.
 */
function weightIfMisread(minor: number, facts: Facts, named: ReadonlyMap<number, number>): number {
  if (named.has(minor)) return 0;
  const near = [...named].filter(([other]) => oneDigitApart(other, minor));
  const isRounded = near.some(([other]) => Math.abs(other - minor) <= roundingMinorMax);
  const changeMinor = isRounded || facts.listedMinor === minor ? facts.changeMinor : null;
  const paid = proofs(minor, { ...facts, changeMinor, notes: [], listedMinor: null }, named);
  if (near.length === 0) return 0;
  if (paid < misreadProofMin) return changeMinor === null ? weights.misreadChange : 0;
  return Math.max(...near.map(([, weight]) => weight)) + weights.misread;
}

/** "TAX .93 BAL 45.44" whose first word was not read: what stands before the total and makes it up with the lines. */
function taxBesideTotal(lines: readonly Line[], totalMinor: number | null, listedMinor: number | null): number | null {
  if (totalMinor === null || listedMinor === null || totalMinor <= listedMinor) return null;
  const lacking = totalMinor - listedMinor;
  const beside = lines.some(
    (line) => line.role === "total" && line.amounts.length > 1 && line.amounts.some(({ minor }) => minor === lacking),
  );
  return beside && lacking <= taxShareMax * listedMinor ? lacking : null;
}

/**
 * The total a receipt proves best: named as one, equal to what was paid less the change, to the subtotal with tax, to the
 * lines above, repeated by the card slip. A total nobody printed legibly may still be proven.
 * @param lines all lines but those of the list
 * @param listedMinor what the lines of the list come to; null when there are none
 */
export function findTotals(lines: readonly Line[], listedMinor: number | null): Totals {
  const summary = lines.findIndex((line) => line.role === "summary");
  const hasTotalAbove = lines
    .slice(0, Math.max(0, summary))
    .some((line) => line.role === "total" || line.role === "subtotal");
  const body = hasTotalAbove ? lines.slice(0, summary) : lines;
  const facts = gatherFacts(body, lines, listedMinor);
  const named = namedSums(body);
  const candidates = new Map([...derivedSums(facts, named), ...named]);
  for (const [minor, weight] of derivedSums(facts, named))
    candidates.set(minor, Math.max(weight, named.get(minor) ?? 0));
  if (facts.taxTableMinor !== null) candidates.set(facts.taxTableMinor, candidates.get(facts.taxTableMinor) ?? 0);
  const best = [...candidates]
    .map(([minor, weight]) => ({
      minor,
      weight: weight + weightIfMisread(minor, facts, named) + proofs(minor, facts, named),
    }))
    .sort((a, b) => b.weight - a.weight)[0];
  const { subtotalMinor } = facts;
  const taxMinor = facts.taxMinor ?? taxBesideTotal(body, best?.minor ?? null, listedMinor);
  const roundingMinor =
    facts.roundingMinor !== null && Math.abs(facts.roundingMinor) < roundingMinorMax ? facts.roundingMinor : null;
  const withoutList = best ? proofs(best.minor, { ...facts, listedMinor: null }, named) : 0;
  return {
    totalMinor: best?.minor ?? null,
    subtotalMinor,
    taxMinor,
    roundingMinor,
    isProven: withoutList >= provenWeight,
  };
}
