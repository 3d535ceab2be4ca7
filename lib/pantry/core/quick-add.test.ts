import fc from "fast-check";
import { expect, test } from "vitest";
import { quantityMax } from "@/lib/kernel/quantity";
import { entities } from "@/lib/sync/core/entities";
import { readQuickAdd } from "./quick-add";

test.each([
  ["2 l milk", { name: "Milk", quantity: 2000, unit: "l", category: "dairy_eggs", location: "fridge" }],
  ["milk 2l", { name: "Milk", quantity: 2000, unit: "l", category: "dairy_eggs", location: "fridge" }],
  ["half a dozen eggs", { name: "Eggs", quantity: 6000, unit: null, category: "dairy_eggs", location: "fridge" }],
  ["rice", { name: "Rice", quantity: 1000, unit: null, category: "pasta_grains", location: "pantry" }],
])("understands %s", (text, understood) => {
  expect(readQuickAdd(text)).toEqual(understood);
});

test.each([
  ["minced beef", "Minced beef"],
  ["500 g grated cheese", "Grated cheese"],
  ["2 large eggs", "Large eggs"],
  ["chopped tomatoes", "Chopped tomatoes"],
])("keeps in the name of %s how it was bought", (text, name) => {
  expect(readQuickAdd(text)?.name).toBe(name);
});

test("whatever is typed becomes a lot the wire accepts, or nothing", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme", maxLength: 300 })), (text) => {
      const read = readQuickAdd(text);
      expect(read === null).toBe(text.trim() === "");
      if (!read) return;
      expect(entities.lot.fields.name.schema.safeParse(read.name).success).toBe(true);
      expect(entities.lot.fields.unit.schema.safeParse(read.unit).success).toBe(true);
      expect(read.quantity).toBeGreaterThan(0);
      expect(read.quantity).toBeLessThanOrEqual(quantityMax);
    }),
  );
});
