import { quantityMax } from "@/lib/kernel/quantity";
import { nameLengthMax, writeLine } from "./edit-line";
import { certain, lineQuantity, type Edit, type LineFields, type ReceiptLine } from "./receipt";

/** The sum of two amounts of which either may be unknown; null when both are. */
const plus = (left: number | null, right: number | null): number | null =>
  left === null && right === null ? null : (left ?? 0) + (right ?? 0);

/** Discounts are kept zero or negative; one typed by hand may bear no sign. */
const asTakenOff = (discountMinor: number | null): number | null => discountMinor && -Math.abs(discountMinor);

/** A name printed on one line and its price on the next: one purchase, read as two. */
const isFragment = (left: ReceiptLine, right: ReceiptLine): boolean =>
  (left.priceMinor === null) !== (right.priceMinor === null);

function joinFragments(into: ReceiptLine, from: ReceiptLine): Partial<LineFields> {
  const [upper, lower] = into.position <= from.position ? [into, from] : [from, into];
  const priced = into.priceMinor === null ? from : into;
  const name = upper.name === lower.name ? upper.name : `${upper.name} ${lower.name}`;
  return { name: name.slice(0, nameLengthMax), quantity: priced.quantity, unit: priced.unit };
}

/** The same thing twice: so many more of it. Different units cannot be added, so the first one's stands. */
const addUp = (into: ReceiptLine, from: ReceiptLine): Partial<LineFields> =>
  into.unit === from.unit ? { quantity: Math.min(quantityMax, lineQuantity(into) + lineQuantity(from)) } : {};

/** Makes one line of two: `into` takes the price of `from`, which is left out. What the receipt adds up to stays. */
export function mergeLines(into: ReceiptLine, from: ReceiptLine): Edit {
  if (into.id === from.id || into.dropped || from.dropped) return { drafts: [], back: [] };
  const kept = writeLine(into, {
    ...(isFragment(into, from) ? joinFragments(into, from) : addUp(into, from)),
    priceMinor: plus(into.priceMinor, from.priceMinor),
    discountMinor: plus(asTakenOff(into.discountMinor), asTakenOff(from.discountMinor)),
    confidence: certain,
  });
  const left = writeLine(from, { dropped: true });
  return { drafts: [...kept.drafts, ...left.drafts], back: [...kept.back, ...left.back] };
}
