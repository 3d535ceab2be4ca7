import fc from "fast-check";
import { expect, test } from "vitest";
import { correctionKey, correctionsMax, findCorrection, withCorrection, type Correction } from "./corrections";

const oatMilk: Correction = { name: "Oat milk", food: "oat-milk", category: "dairy_eggs" };
const plums: Correction = { name: "Plums", food: "plum", category: "produce" };

test("remembers what was taught, whatever the case and size", () => {
  const taught = withCorrection(new Map(), "BRST OTLY 64OZ", "corner-shop", oatMilk);
  expect(findCorrection("brst otly 32oz", "corner-shop", taught)).toEqual(oatMilk);
});

test("knows at one store what was taught at another", () => {
  const taught = withCorrection(new Map(), "PLM 4CT", "corner-shop", plums);
  expect(findCorrection("PLM 4CT", "market", taught)).toEqual(plums);
});

test("trusts the store's own meaning over another store's", () => {
  const first = withCorrection(new Map(), "PLM", "corner-shop", plums);
  const both = withCorrection(first, "PLM", "market", oatMilk);
  expect(findCorrection("PLM", "corner-shop", both)).toEqual(plums);
  expect(findCorrection("PLM", "market", both)).toEqual(oatMilk);
});

test("never grows beyond its bound and never forgets what was just taught", () => {
  const full = new Map(Array.from({ length: correctionsMax }, (_, place) => [`:old ${place}`, plums] as const));
  const taught = withCorrection(full, "NEW", null, oatMilk);
  expect(taught.size).toBe(correctionsMax);
  expect(findCorrection("new", "any", taught)).toEqual(oatMilk);
});

test("gives one key to a name and its shouted print", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{2,8}( [a-z]{2,8}){0,3}$/), (name) => {
      expect(correctionKey(name.toUpperCase(), "s")).toBe(correctionKey(name, "s"));
    }),
  );
});
