import { expect, test } from "vitest";
import type { Day } from "@/lib/kernel/day";
import { PhoneRows } from "@/tests/fixtures/recipes/phone";
import { lotOf } from "@/tests/fixtures/recipes/kitchen";
import { planMeal } from "../plan/meals";
import { cookedIt } from "./cooked";

const householdId = "00000000-0000-7000-8000-00000000000a";
const recipeId = "00000000-0000-7000-8000-00000000000b";
const userId = "00000000-0000-7000-8000-00000000000c";
const phone = new PhoneRows();
const { nextId } = phone;
const moment = { nowMs: 1_790_000_000_000, today: "2026-11-27" as Day, userId, nextId };

function kitchen() {
  const rows = new PhoneRows();
  const lotId = nextId();
  rows.write([
    { e: "lot", k: lotId, t: "new", f: { name: "Milk", location: "fridge", unit: "l" } },
    { e: "lot", k: lotId, t: "qset", v: 2000 },
  ]);
  const mealId = nextId();
  rows.write(planMeal(mealId, moment.today, "dinner", { recipeId, title: "Milk rice", servings: 2 }).drafts);
  return { rows, lotId, mealId };
}

test("cooking takes, ticks off, remembers and keeps the rest, and one undo takes it all back", () => {
  const { rows, lotId, mealId } = kitchen();
  const [lot, meal] = [rows.view("lot", lotId), rows.view("mealPlan", mealId)];
  if (!lot || !meal) throw new Error("the kitchen is empty");
  const leftovers = {
    fields: { name: "Milk rice", location: "fridge", expiresOn: "2026-11-30", source: "cooked" },
    quantity: 1000,
  } as const;
  const change = cookedIt(
    { used: [{ lot, quantity: 700 }], leftovers, taste: { householdId, recipeId, userId }, known: null, meals: [meal] },
    moment,
  );
  rows.write(change.drafts);
  expect(rows.view("lot", lotId)?.quantity).toBe(1300);
  expect(rows.view("mealPlan", mealId)?.cookedAt).toBe(moment.nowMs);
  expect(rows.all("recipeTaste")).toMatchObject([{ recipeId, userId, cookedCount: 1, cookedAt: moment.nowMs }]);
  expect(rows.all("lot").map(({ name, quantity }) => [name, quantity])).toEqual([
    ["Milk", 1300],
    ["Milk rice", 1000],
  ]);

  rows.write(change.takeBack({ ...moment, nowMs: moment.nowMs + 5000 }));
  expect(rows.all("lot").map(({ name, quantity }) => [name, quantity])).toEqual([["Milk", 2000]]);
  expect(rows.view("mealPlan", mealId)?.cookedAt).toBeNull();
  expect(rows.all("recipeTaste")).toMatchObject([{ cookedCount: null, cookedAt: null }]);
});

test("a lot two ingredients name is used once, by the sum of both", () => {
  const lot = lotOf("00000000-0000-7000-8000-0000000000f1", "Butter", 250_000, "g");
  const used = [
    { lot, quantity: 50_000 },
    { lot, quantity: 30_000 },
  ];
  const change = cookedIt(
    { used, leftovers: null, taste: { householdId, recipeId, userId }, known: null, meals: [] },
    moment,
  );
  expect(change.drafts.filter(({ e, t }) => e === "lot" && t === "qadd")).toMatchObject([{ d: -80_000 }]);
});
