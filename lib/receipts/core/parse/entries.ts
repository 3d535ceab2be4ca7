import type { Thousandths } from "@/lib/kernel/quantity";
import { cleanName, nameLettersMin } from "./item-name";
import type { Line } from "./line";
import { comesTo, findQuantity, type QuantityPhrase } from "./quantity-phrase";
import { letterCount } from "./words";

/** A line of the shopping list part, taken apart. */
export type Entry = {
  line: Line;
  /** Null where the line names nothing. */
  name: string | null;
  /** What an unpriced line without a name says all the same: "10X2 M". */
  shortName: string | null;
  /** Null where the line prices nothing. */
  priceMinor: number | null;
  quantity: Thousandths | null;
  unit: string | null;
  unitPriceMinor: number | null;
};

const numbers = /(?<![\p{L}\d.,/])\d{1,4}(?:[.,]\d{1,3})?(?![\d\p{L}/%])/gu;

/** Columns without signs: "Plastic 2 15.50 31.00" holds a count and a price whose product is the sum behind them. */
export function columnQuantity(head: string, priceMinor: number): QuantityPhrase | null {
  const found = [...head.matchAll(numbers)].map((match) => ({
    value: Number(match[0].replace(",", ".")),
    printed: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const count of found) {
    for (const each of found) {
      if (count === each || !/[.,]\d{2}$/.test(each.printed) || count.value <= 0) continue;
      const quantity = Math.round(count.value * 1000);
      const unitPriceMinor = Math.round(each.value * 100);
      if (!comesTo(quantity, unitPriceMinor, priceMinor) || unitPriceMinor === 0) continue;
      const [first, second] = count.start < each.start ? [count, each] : [each, count];
      // "2 FISH NOODLE @7.00": the name stands between the two.
      const parted = letterCount(head.slice(first.end, second.start)) >= nameLettersMin;
      return {
        quantity,
        unit: null,
        unitPriceMinor,
        start: parted ? second.start : first.start,
        end: second.end,
        ...(parted && { before: { start: first.start, end: first.end } }),
      };
    }
  }
  return null;
}

/** A count before the name: "2 BT AL AIN WATER", "0.48 COURGETTES". */
const leadingCount =
  /^(?:(?<count>\d{1,2}|\d{0,2}[.,]\d{1,3})\s?(?<unit>PC|PCS|PK|BT|TN|EA|ST|CT|KG|LB)?\s+(?=\p{L}{2}|'|")|(?<times>\d{1,2})\s?x\s+(?=\p{L}|\d{5}))/iu;

function splitLeadingCount(head: string): { quantity: Thousandths; rest: string } | null {
  const match = leadingCount.exec(head);
  if (!match?.groups) return null;
  const value = Number((match.groups["count"] ?? match.groups["times"] ?? "").replace(",", "."));
  return value > 0 && value < 100 ? { quantity: Math.round(value * 1000), rest: head.slice(match[0].length) } : null;
}

/** A text without its quantity phrase, the phrase's own unit included. */
function cut(text: string, { start, end, before }: QuantityPhrase): string {
  const head = before ? `${text.slice(0, before.start)} ${text.slice(before.end, start)}` : text.slice(0, start);
  return `${head} ${text.slice(end).replace(/^\s?\/\s?(?:[l1]b|kg|ea|eur\/kg)\b/i, " ")}`;
}

/** Words of measures, packings and columns: what a till prints beside a count, not names. */
const unitWords =
  /(?<!\p{L})(?:kgs?|kilos?|lbs?|1b|ea|each|net|tare|st|stk|stck|eur|euro|rm|rn|rh|usd|precio|price|per|units?|qty|oz|u|pcs?|pkts?|ctns?|btls?|box|set|rolls?|nos?|sr|zr|zrl)(?!\p{L})/giu;

const namedBy = (text: string): string | null => {
  const name = cleanName(text);
  return letterCount(name.replace(unitWords, " ")) >= nameLettersMin ? name : null;
};

const shortName = /^(?=.*\p{L})[\p{L}\d"'./# x-]{4,}$/u;
const shortNameOf = ({ text, role }: Line): string | null => (role === null && shortName.test(text) ? text : null);

/** A weight beside the name: "AGUACATE 0.185 KILOS". */
const weighed = /(?<![\d.,])(?<weight>\d{1,3}[.,]\d{2,3})\s{0,2}(?<unit>kg|kilos?|k9|[l1]bs?)(?!\p{L})/iu;

function splitWeight(head: string): QuantityPhrase | null {
  const match = weighed.exec(head);
  if (!match?.groups) return null;
  const value = Number((match.groups["weight"] ?? "").replace(",", "."));
  const unit = /b/i.test(match.groups["unit"] ?? "") ? "lb" : "kg";
  const end = match.index + match[0].length;
  return value > 0 ? { quantity: Math.round(value * 1000), unit, unitPriceMinor: null, start: match.index, end } : null;
}

/** "KIWI 0,59 x" whose count was not read: the price says how many. */
const lostCount = /(?<unit>\d{1,3}[.,]\d{2})\s{0,2}[xX×]\s*$/;

function countFromPrice(head: string, priceMinor: number): QuantityPhrase | null {
  const match = lostCount.exec(head);
  const unitPriceMinor = Math.round(Number(match?.groups?.["unit"]?.replace(",", ".")) * 100);
  if (!match || !(unitPriceMinor > 0) || priceMinor % unitPriceMinor !== 0) return null;
  const quantity = (priceMinor / unitPriceMinor) * 1000;
  return { quantity, unit: null, unitPriceMinor, start: match.index, end: head.length };
}

/** The quantity whose product the price is; else one that says so with a sign. */
function quantityInHead(head: string, priceMinor: number): QuantityPhrase | null {
  const phrase = findQuantity(head);
  const proven =
    phrase !== null && phrase.unitPriceMinor !== null && comesTo(phrase.quantity, phrase.unitPriceMinor, priceMinor);
  return proven ? phrase : (columnQuantity(head, priceMinor) ?? phrase ?? countFromPrice(head, priceMinor));
}

/** What a line names, counts and prices. */
export function toEntry(line: Line): Entry {
  const { price, text, head } = line;
  const explicit = /[@x×X*]|\bfor\b|\d\/\s?\d*[.,]/;
  const inHead = price ? quantityInHead(head, price.minor) : null;
  if (price && inHead) return entryOf(line, namedBy(cut(head, inHead)), price.minor, inHead);
  const whole = findQuantity(text);
  if (whole && explicit.test(text.slice(whole.start, whole.end))) {
    const name = namedBy(cut(text, whole));
    if (!price || !name) return entryOf(line, name, null, whole);
  } else if (whole && namedBy(cut(text, whole)) === null) return entryOf(line, null, null, whole);
  const weight = splitWeight(head);
  if (price && weight) return entryOf(line, namedBy(cut(head, weight)), price.minor, weight);
  const counted = splitLeadingCount(head);
  const name = namedBy(counted ? counted.rest : head);
  if (counted && name !== null)
    return { ...entryOf(line, name, price?.minor ?? null, null), quantity: counted.quantity };
  return entryOf(line, namedBy(head), price?.minor ?? null, null);
}

const entryOf = (line: Line, name: string | null, priceMinor: number | null, phrase: QuantityPhrase | null): Entry => ({
  line,
  name,
  shortName: name === null && priceMinor === null && phrase === null ? shortNameOf(line) : null,
  priceMinor,
  quantity: phrase?.quantity ?? null,
  unit: phrase?.unit ?? null,
  unitPriceMinor: phrase?.unitPriceMinor ?? null,
});
