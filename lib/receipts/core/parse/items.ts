import type { Thousandths } from "@/lib/kernel/quantity";
import type { LineKind } from "../reading";
import { toEntry, type Entry } from "./entries";
import type { Line } from "./line";
import { comesTo } from "./quantity-phrase";
import { shiftPrices } from "./shift-prices";
import { letterCount } from "./words";

/** One bought thing, or what was given back, as its line or lines say. */
export type Item = {
  kind: LineKind;
  name: string;
  quantity: Thousandths;
  unit: string | null;
  unitPriceMinor: number | null;
  priceMinor: number;
  discountMinor: number;
  lines: Line[];
  /** Whether sums rather than print speak for its price: somebody should look. */
  isDoubtful?: boolean;
};

const silentRoles = new Set(["saving", "count", "frame", "tax", "rounding", "subtotal", "total", "change", "summary"]);

/** A line whose words leave nothing beside its role's own: "CASH 20.00" but not "BAR S BACON". */
const onlyFrame = (line: Line): boolean =>
  line.role === "tender" &&
  letterCount(line.head.replace(/cash|tend\w*|visa|master ?card|debit|credit|card|bar(geld)?|eft|paid|payment/gi, "")) <
    3;

/** Whether a line lists nothing: it sums up, tells or frames. */
export const isSilent = (line: Line): boolean => (line.role !== null && silentRoles.has(line.role)) || onlyFrame(line);

const kindOf = (entry: Entry): LineKind => {
  const { role } = entry.line;
  if (role === "void") return "void";
  if (role === "deposit") return "deposit";
  if (role === "discount" || (entry.priceMinor ?? 0) < 0) return "discount";
  return role === "fee" ? "fee" : "item";
};

const perUnit = /\b(kilo|kg|lb|per|each|unit|prei[sz]|price|precio|prix)\b/i;

/** "was 8.14 now 7.14": the price of the name above. */
const nowPrice = /^\W*was\b.*\bnow\b/i;

const isNameAlone = (entry: Entry): boolean => (entry.name ?? entry.shortName) !== null && entry.priceMinor === null;
const isPriceAlone = (entry: Entry): boolean => entry.name === null && entry.priceMinor !== null;

/** Whether a name stands alone between an entry and the next price in one direction. */
function hasNameTowards(entries: readonly Entry[], from: number, step: 1 | -1): boolean {
  for (let at = from + step; entries[at] && entries[at]?.priceMinor === null; at += step) {
    if (isNameAlone(entries[at] as Entry)) return true;
  }
  return false;
}

/** True when the names of nameless prices stand below them rather than above. */
function namesStandBelow(entries: readonly Entry[]): boolean {
  let below = 0;
  let above = 0;
  entries.forEach((entry, i) => {
    if (!isPriceAlone(entry)) return;
    if (hasNameTowards(entries, i, 1)) below++;
    if (hasNameTowards(entries, i, -1)) above++;
  });
  const last = entries.findLast((entry) => isPriceAlone(entry) || isNameAlone(entry));
  return below > above || (below > 0 && below === above && last !== undefined && isNameAlone(last));
}

const isCounted = ({ quantity, unitPriceMinor }: Entry, priceMinor: number): boolean =>
  quantity !== null && unitPriceMinor !== null && comesTo(quantity, unitPriceMinor, priceMinor);

const numberingMin = 3;

class Assembly {
  readonly items: Item[] = [];
  /** Lines that only count, weigh or reduce what another line prices. */
  readonly explained = new Set<Line>();
  private pending: Entry | null = null;
  private nextQuantity: Entry | null = null;

  constructor(
    private readonly entries: readonly Entry[],
    private readonly namesBelow: boolean,
  ) {}

  run(): Item[] {
    this.entries.forEach((entry, i) => {
      if (entry.priceMinor === null) this.takeUnpriced(entry, i);
      else if (entry.name === null || nowPrice.test(entry.line.text)) this.takeNameless(entry, entry.priceMinor, i);
      else this.takeNamed(entry, entry.name, entry.priceMinor);
    });
    return this.items;
  }

  private get last(): Item | undefined {
    return this.items.at(-1);
  }

  /** A quantity on its own line belongs to the item whose price it makes up: the one above or the one below. */
  private takeUnpriced(entry: Entry, i: number): void {
    if (entry.quantity === null || entry.unitPriceMinor === null) {
      if (entry.name !== null && !this.namesBelow) this.pending = entry;
      return;
    }
    const { quantity, unitPriceMinor } = entry;
    const { last } = this;
    if (entry.name === null) this.explained.add(entry.line);
    if (last && last.unitPriceMinor === null && comesTo(quantity, unitPriceMinor, last.priceMinor) && !this.pending) {
      this.countLast(entry);
    } else this.nextQuantity = entry;
    if (entry.name !== null && !this.entries[i + 1]?.name) this.pending = entry;
  }

  private takeNameless(entry: Entry, priceMinor: number, i: number): void {
    const { last } = this;
    const next = this.entries[i + 1];
    if (this.namesBelow) {
      const name = next?.priceMinor === null ? (next.name ?? next.shortName) : null;
      if (next && name) this.add(entry, name, priceMinor, [entry.line, next.line]);
      return;
    }
    const countAlone = /^\W*(\d{1,3})\W*$/.exec(entry.line.head);
    if (countAlone && this.countsNeighbour(entry, Number(countAlone[1]) * 1000, priceMinor, next))
      return void this.explained.add(entry.line);
    if (priceMinor < 0) return this.discount(entry, entry.line.head, priceMinor);
    if (this.pending?.name) {
      this.add(entry, this.pending.name, priceMinor, [this.pending.line, entry.line]);
      this.pending = null;
    } else if (last && entry.quantity !== null && last.priceMinor === priceMinor && last.unitPriceMinor === null)
      this.countLast(entry);
    else if (last && last.lines.length > 1 && isCounted(entry, priceMinor))
      // The name was printed once for both: "NOTEBOOK", "0025679  3 x 8.00  24.00", "0025679  1 x 7.00  7.00".
      this.add(entry, last.name, priceMinor, [entry.line]);
  }

  /** "3 4.29" beside an item of 12.87. */
  private countsNeighbour(
    entry: Entry,
    quantity: Thousandths,
    unitPriceMinor: number,
    next: Entry | undefined,
  ): boolean {
    const counted = { ...entry, quantity, unitPriceMinor, priceMinor: null };
    if (next?.name && next.priceMinor !== null && comesTo(quantity, unitPriceMinor, next.priceMinor))
      this.nextQuantity = counted;
    else if (this.last && comesTo(quantity, unitPriceMinor, this.last.priceMinor)) this.countLast(counted);
    else return false;
    return true;
  }

  private takeNamed(entry: Entry, name: string, priceMinor: number): void {
    if (this.pricesLastUnit(name, priceMinor, entry.line)) return;
    if (kindOf(entry) === "discount") this.discount(entry, name, priceMinor);
    else this.add(entry, name, priceMinor, [entry.line]);
    this.pending = null;
  }

  /** "PRECIO KILO 2.99" below what was weighed. */
  private pricesLastUnit(name: string, priceMinor: number, line: Line): boolean {
    const { last } = this;
    if (!last?.unit || last.unitPriceMinor !== null || !perUnit.test(name)) return false;
    if (comesTo(last.quantity, priceMinor, last.priceMinor)) {
      last.unitPriceMinor = priceMinor;
      last.lines.push(line);
    }
    return last.unitPriceMinor !== null;
  }

  /** A discount printed beside the price it was taken from only explains the net price above. */
  private discount(entry: Entry, name: string, priceMinor: number): void {
    const { last } = this;
    const minor = -Math.abs(priceMinor);
    const [regular] = entry.line.amounts;
    if (last && entry.line.amounts.length > 1 && regular && regular.minor + minor === last.priceMinor)
      return void this.explained.add(entry.line);
    this.items.push({
      ...emptyItem,
      kind: "discount",
      name: name || "discount",
      priceMinor: minor,
      lines: [entry.line],
    });
  }

  private countLast(entry: Entry): void {
    const { last } = this;
    if (!last || entry.quantity === null) return;
    last.quantity = entry.quantity;
    last.unit = entry.unit;
    last.unitPriceMinor = entry.unitPriceMinor;
    last.lines.push(entry.line);
  }

  private add(entry: Entry, name: string, priceMinor: number, lines: Line[]): void {
    const counted = entry.quantity !== null ? entry : this.nextQuantity;
    const fits =
      counted !== null &&
      (counted.unitPriceMinor === null || comesTo(counted.quantity ?? 0, counted.unitPriceMinor, priceMinor));
    this.items.push({
      kind: kindOf(entry),
      name,
      quantity: fits ? (counted.quantity ?? 1000) : 1000,
      unit: fits ? counted.unit : null,
      unitPriceMinor: fits ? counted.unitPriceMinor : null,
      priceMinor,
      discountMinor: 0,
      lines,
    });
    this.nextQuantity = null;
  }
}

const emptyItem = { quantity: 1000, unit: null, unitPriceMinor: null, discountMinor: 0 };

/** What a list holds, and the lines of it that name or price something nobody could put together. */
export type Assembled = { items: Item[]; orphans: Entry[] };

const isLoose = (entry: Entry, used: ReadonlySet<Line>): boolean =>
  !used.has(entry.line) && entry.line.role === null && (entry.priceMinor !== null || entry.name !== null);

/** Counts before names that run 1, 2, 3 ... number the lines rather than count what was bought. */
function withoutNumbering(entries: readonly Entry[]): Entry[] {
  const counted = entries.filter(
    (entry) => entry.quantity !== null && entry.name !== null && entry.unitPriceMinor === null,
  );
  const isNumbering = counted.length >= numberingMin && counted.every((entry, i) => entry.quantity === (i + 1) * 1000);
  const numbered = new Set(isNumbering ? counted : []);
  return entries.map((entry) => (numbered.has(entry) ? { ...entry, quantity: null } : entry));
}

/** What was bought, from the lines between a receipt's head and its total. */
export function assembleItems(lines: readonly Line[]): Assembled {
  const entries = shiftPrices(
    withoutNumbering(lines.filter((line) => !isSilent(line) || nowPrice.test(line.text)).map(toEntry)),
  );
  const assembly = new Assembly(entries, namesStandBelow(entries));
  const items = assembly.run();
  const used = new Set([...assembly.explained, ...items.flatMap((item) => item.lines)]);
  return { items, orphans: entries.filter((entry) => isLoose(entry, used)) };
}
