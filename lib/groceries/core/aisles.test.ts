import fc from "fast-check";
import { expect, test } from "vitest";
import { aisleOrder, groupByAisle, inversions, learnOrder, moveAisle, tripOf, usualOrder, writeOrder } from "./aisles";
import type { Line } from "./lines";

const household = "00000000-0000-7000-8000-00000000cafe";
const shop = "00000000-0000-7000-8000-00000000f00d";
const shelves = usualOrder.filter((category) => category !== "other");

/** A small generator with a seed, so that the simulated shop is the same at every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<Value>(values: readonly Value[], roll: () => number): Value[] {
  const pool = [...values];
  return values.map(() => pool.splice(Math.floor(roll() * pool.length), 1)[0] as Value);
}

/** Ticks of somebody who walks the shop, buys from three shelves in four, and forgets one thing in ten until later. */
function walk(layout: readonly string[], roll: () => number): { category: string; atMs: number }[] {
  const visited = layout.filter(() => roll() < 0.75);
  return visited.flatMap((category) => {
    const at = layout.indexOf(category) * 100;
    return Array.from({ length: 1 + Math.floor(roll() * 3) }, (_, index) => ({
      category,
      atMs: at + index + (roll() < 0.1 ? Math.floor(roll() * 600) : 0),
    }));
  });
}

test("after three trips through a shop nobody has described, little of the way is walked twice", () => {
  const roll = dice(7);
  const shops = Array.from({ length: 40 }, () => shuffled(shelves, roll));
  const sums = { before: 0, after: 0 };
  for (const layout of shops) {
    let order: string[] = [...usualOrder];
    sums.before += inversions(order, layout);
    for (let trip = 0; trip < 3; trip++) order = learnOrder(order, tripOf(walk(layout, roll)));
    sums.after += inversions(order, layout);
  }
  // Of 231 pairs about half stand the wrong way round in a shop unlike any other; a fifth of those is left.
  expect(sums.before / shops.length).toBeGreaterThan(100);
  expect(sums.after / sums.before).toBeLessThan(0.2);
});

test("a trip is followed exactly, and what it did not touch keeps its place", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...usualOrder], { minLength: 1 }), (trip) => {
      const order = learnOrder(usualOrder, trip);
      expect(inversions(order, trip)).toBe(0);
      expect([...order].sort()).toEqual([...usualOrder].sort());
      const untouched = usualOrder.filter((category) => !trip.includes(category));
      for (const category of untouched) expect(order.indexOf(category)).toBe(usualOrder.indexOf(category));
    }),
  );
});

test("what is written is read again, and only what moved is written", () => {
  const order = moveAisle(usualOrder, "frozen", 0);
  const rows = writeOrder(household, shop, order, [], "person").flatMap((draft) =>
    draft.e === "aisle" && draft.t === "new" ? [{ id: draft.k, tags: [], name: null, ...draft.f }] : [],
  );
  expect(aisleOrder(rows as never, shop)).toEqual(order);
  expect(writeOrder(household, shop, order, rows as never, "person")).toEqual([]);
  expect(aisleOrder(rows as never, household)).toEqual([...usualOrder]);
});

test("lines stand in the order of the shop, those without a shelf last", () => {
  const line = (name: string, category: string | null) => ({ name, category }) as Line;
  const lines = [line("Ice", "frozen"), line("Thing", null), line("Pears", "produce"), line("Apples", "produce")];
  expect(groupByAisle(lines, aisleOrder([], shop)).map((group) => group.lines.map(({ name }) => name))).toEqual([
    ["Apples", "Pears"],
    ["Ice"],
    ["Thing"],
  ]);
});
