import type { ReceiptLine } from "@/lib/receipts/core/review/receipt";

export type Quad = NonNullable<ReceiptLine["box"]>;

/** Percentages of a photo, for a style attribute. */
export type BoxBounds = { left: string; top: string; width: string; height: string };

const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;

/** The upright rectangle around a line's corners. */
export function boundsOf(quad: Quad): BoxBounds {
  const across = quad.map(([x]) => x);
  const down = quad.map(([, y]) => y);
  const [left, top] = [Math.min(...across), Math.min(...down)];
  return {
    left: percent(left),
    top: percent(top),
    width: percent(Math.max(...across) - left),
    height: percent(Math.max(...down) - top),
  };
}

/** The corners as an SVG polygon on a canvas one wide and one high. */
export const pointsOf = (quad: Quad): string => quad.map(([x, y]) => `${x},${y}`).join(" ");

/** What a click handler needs to know: the element of a line, in the list or on the photo. */
export const lineElementId = (lineId: string): string => `line-${lineId}`;
