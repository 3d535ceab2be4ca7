import type { ShelfLine } from "./shelf-check";

/** Lines that have to be bought before cooking; optional ones are nobody's errand. */
export const buyable = (lines: readonly ShelfLine[]): ShelfLine[] =>
  lines.filter(({ state, optional }) => (state === "missing" || state === "short") && !optional);
