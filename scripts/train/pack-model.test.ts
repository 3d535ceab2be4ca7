import fc from "fast-check";
import { expect, test } from "vitest";
import { featureBits } from "@/lib/catalog/core/quantity/features";
import { labels } from "@/lib/catalog/core/quantity/labels";
import { bytesByHand, transitionsCount, unpackModel } from "@/lib/catalog/core/quantity/tagger-model";
import { packModel } from "./pack-model";

const featureLists = fc
  .uniqueArray(fc.nat(2 ** featureBits - 1), { minLength: 1, maxLength: 200 })
  .map((list) => list.sort((a, b) => a - b));

test("what is packed comes out again, to the step", () => {
  fc.assert(
    fc.property(featureLists, fc.integer({ min: 1, max: 50 }), (features, spread) => {
      const weights = Float64Array.from(
        { length: features.length * labels.length },
        (_, at) => ((at % spread) + 1) / 10,
      );
      const transitions = Float64Array.from({ length: transitionsCount }, (_, at) => (at % 7) - 3);
      const model = unpackModel(packModel(features, { weights, transitions }));
      const step = (model.weights[0] ?? 0) / (weights[0] ?? 1) / (model.transitions[0] ?? 1) / -3;
      expect(step).not.toBeNaN();
      features.forEach((feature, row) => {
        expect(model.rowOf(feature)).toBe(row);
      });
      expect(model.rowOf(features[0] === 0 ? 1 + (features.at(-1) ?? 0) : 0)).toBe(-1);
    }),
  );
});

test("an old platform reads the same bytes by hand", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect([...bytesByHand(Buffer.from(bytes).toString("base64"))]).toEqual([...bytes]);
    }),
  );
});

test("a model of another shape is refused", () => {
  const packed = packModel([3], {
    weights: new Float64Array(labels.length).fill(1),
    transitions: new Float64Array(transitionsCount),
  });
  expect(() => unpackModel({ ...packed, transitions: "AAAA" })).toThrow(/another shape/u);
});
