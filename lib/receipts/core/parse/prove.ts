import type { Item } from "./items";
import type { Line } from "./line";
import { otherPrices } from "./price-readings";
import { comesTo } from "./quantity-phrase";

/** A change to one line that would make the lines add up; `doubt` is less for likelier changes. */
type Repair = { index: number; apply: (item: Item) => Item; doubt: number };

const withPrice =
  (minor: number) =>
  (item: Item): Item => ({
    ...item,
    priceMinor: item.priceMinor < 0 ? -Math.abs(minor) : minor,
    isDoubtful: true,
  });

/** Digits that wear off into each other on thermal paper. */
const alike = ["08", "38", "17", "56", "68", "06", "69", "49", "35", "27", "14", "89", "03", "09"];
const areAlike = (a: string, b: string): boolean => alike.some((pair) => pair.includes(a) && pair.includes(b));
/** A price read more surely than this is not guessed away. */
const guessSurenessMax = 0.95;

/** How surely the cell holding a line's price was read, 0 to 1. */
const priceSureness = (line: Line): number =>
  line.row.spans.findLast(({ start }) => start <= (line.price?.start ?? 0))?.cell.box.confidence ?? 0;

/** Guesses without the recogniser's own second thought come last. */
const guessDoubt = 2;

function differsByLikeDigit(from: number, to: number): boolean {
  const a = String(Math.abs(from));
  const b = String(Math.abs(to));
  if (a.length !== b.length || to <= 0 !== from <= 0) return false;
  const changed = [...a].flatMap((char, i) => (char === b[i] ? [] : [areAlike(char, b[i] ?? "")]));
  return changed.length === 1 && changed[0] === true;
}

/** Every single change that moves a line by exactly what is missing. */
function repairsOf(item: Item, index: number, missingMinor: number): Repair[] {
  const wanted = item.priceMinor + missingMinor;
  const [line] = item.lines.filter((each) => each.price?.minor === item.priceMinor);
  const repairs: Repair[] = (line ? otherPrices(line) : [])
    .filter(({ minor }) => minor === wanted)
    .map(({ probability }) => ({ index, apply: withPrice(wanted), doubt: 1 - probability }));
  if (item.unitPriceMinor !== null && item.unitPriceMinor > 0 && comesTo(item.quantity, item.unitPriceMinor, wanted)) {
    repairs.push({ index, apply: withPrice(wanted), doubt: 0.5 });
  }
  if (differsByLikeDigit(item.priceMinor, wanted) && line && priceSureness(line) < guessSurenessMax) {
    repairs.push({ index, apply: withPrice(wanted), doubt: guessDoubt });
  }
  return repairs;
}

/** Whether a line tells a saving that the prices already hold: leaving it out makes the sum. */
const isToldSaving = (item: Item, missingMinor: number): boolean =>
  item.kind === "discount" &&
  -item.priceMinor === missingMinor &&
  item.lines.every((line) => (line.price?.minor ?? 0) > 0);

/**
 * Lets the sum repair the lines: when one change to one line, and only one of its likelihood, makes them add up to what the
 * receipt says they come to, that line was misread. Otherwise the lines stay as read.
 * @param missingMinor what the lines fall short of the sum by
 */
export function repairLines(items: readonly Item[], missingMinor: number): Item[] {
  if (missingMinor === 0) return [...items];
  const told = items.filter((item) => isToldSaving(item, missingMinor));
  if (told.length === 1) return items.filter((item) => item !== told[0]);
  const repairs = items
    .flatMap((item, index) => repairsOf(item, index, missingMinor))
    .sort((a, b) => a.doubt - b.doubt);
  const [best] = repairs;
  if (!best) return [...items];
  const rivals = repairs.filter((repair) => repair.doubt === best.doubt && repair.index !== best.index);
  if (rivals.length > 0) return [...items];
  return items.map((item, index) => (index === best.index ? best.apply(item) : item));
}
