import fc from "fast-check";
import { expect, test } from "vitest";
import { shareStrips } from "./share-strips";

const strips = fc.array(fc.record({ width: fc.integer({ min: 8, max: 2000 }) }), { maxLength: 60 });
const readers = fc.integer({ min: 1, max: 4 });

test("every strip is read by one reader", () => {
  fc.assert(
    fc.property(strips, readers, (some, count) => {
      const places = shareStrips(some, count).flat();
      expect(places.toSorted((a, b) => a - b)).toEqual(some.map((_, place) => place));
    }),
  );
});

test("no reader has more than one strip's width more than another", () => {
  fc.assert(
    fc.property(strips, readers, (some, count) => {
      const widths = shareStrips(some, count).map((places) =>
        places.reduce((sum, place) => sum + (some[place]?.width ?? 0), 0),
      );
      const widest = Math.max(0, ...some.map(({ width }) => width));
      expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(widest);
    }),
  );
});
