/** Arbitrary ops on one row, for the properties of the merge. */
import fc from "fast-check";
import type { Op } from "@/lib/sync/core/op";
import { formatStamp } from "@/lib/sync/core/stamp";

export const rowId = "018f0000-0000-7000-8000-00000000000a";
const devices = ["00000000000a", "00000000000b", "00000000000c"];
const idOf = (index: number): string => `018f0000-0000-7000-8000-${index.toString(16).padStart(12, "0")}`;

/** People choose tags, so some are named like what every object inherits. */
const tag = fc.constantFrom("x", "constructor", "__proto__");

const body = fc.oneof(
  fc.record({
    t: fc.constant("new" as const),
    f: fc.record({ listId: fc.constant(rowId), name: fc.string({ maxLength: 5 }) }),
  }),
  fc.record({
    t: fc.constant("set" as const),
    f: fc.record({ name: fc.string({ maxLength: 5 }), note: fc.string({ maxLength: 5 }) }, { requiredKeys: [] }),
  }),
  fc.record({ t: fc.constant("qset" as const), v: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ t: fc.constant("qadd" as const), d: fc.integer({ min: -9, max: 9 }) }),
  fc.record({ t: fc.constant("tadd" as const), v: tag }),
  fc.record({
    t: fc.constant("trem" as const),
    v: tag,
    dots: fc.array(fc.integer({ min: 0, max: 29 }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ t: fc.constant("del" as const) }),
);

/** Distinct stamps, as clocks give them, in any order; a remove names adds of its own tag only. */
export const arbitraryOps: fc.Arbitrary<Op[]> = fc
  .array(fc.record({ body, ms: fc.integer({ min: 1, max: 40 }), device: fc.constantFrom(...devices) }), {
    maxLength: 30,
  })
  .map((drawn) => {
    const adds = (tag: string): string[] =>
      drawn.flatMap((one, index) => (one.body.t === "tadd" && one.body.v === tag ? [idOf(index)] : []));
    return drawn.flatMap(({ body: change, ms, device }, index): Op[] => {
      const head = {
        id: idOf(index),
        dev: device,
        seq: index + 1,
        h: formatStamp({ ms, counter: index }, device),
        s: 1,
        b: "",
        e: "groceryItem" as const,
        k: rowId,
      };
      if (change.t !== "trem") return [{ ...head, ...change } as Op];
      const own = adds(change.v);
      const dots = [...new Set(change.dots.flatMap((dot) => own[dot % Math.max(1, own.length)] ?? []))];
      return dots.length ? [{ ...head, t: "trem", v: change.v, dots }] : [];
    });
  });
