export type NumberSet = { add: (value: number) => void; has: (value: number) => boolean };

/** Spreads neighbours apart; Knuth's multiplier, the golden ratio of 32 bits. */
const multiplier = 0x9e3779b1;

/**
 * A set of at most `sizeMax` positive integers below 2^31. Filling the platform's own with tens of thousands takes several
 * times as long, and a phone does it each time it opens.
 */
export function numberSet(sizeMax: number): NumberSet {
  const bits = Math.ceil(Math.log2(sizeMax)) + 1;
  const slots = new Int32Array(1 << bits);
  let size = 0;
  /** The slot the value is in, or would be. */
  const slotOf = (value: number): number => {
    let slot = Math.imul(value, multiplier) >>> (32 - bits);
    while (slots[slot] !== 0 && slots[slot] !== value) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  return {
    add: (value) => {
      const slot = slotOf(value);
      if (slots[slot] === value) return;
      if (size === sizeMax) throw new RangeError(`More than ${sizeMax} numbers`);
      size += 1;
      slots[slot] = value;
    },
    has: (value) => slots[slotOf(value)] === value,
  };
}
