import { expect, test } from "vitest";
import type { Day } from "@/lib/kernel/day";
import { entities } from "@/lib/sync/core/entities";
import { keepingAfterMove, keepingAfterOpening } from "./keeping";
import type { Lot } from "./lot";

const today = "2026-06-01" as Day;
const blank = Object.fromEntries(Object.keys(entities.lot.fields).map((field) => [field, null])) as unknown as Lot;
const milk: Lot = { ...blank, id: "x", name: "Milk", quantity: 1000, tags: [], location: "fridge" };

test("freezing lengthens a life and thawing ends it soon", () => {
  const chicken: Lot = { ...milk, name: "Chicken breast", expiresOn: "2026-06-02", dateKind: "use_by" };
  const frozen = keepingAfterMove(chicken, "freezer", today);
  expect((frozen?.expiresOn ?? "") > "2026-07-01").toBe(true);
  const thawed = keepingAfterMove({ ...chicken, location: "freezer" }, "fridge", today);
  expect((thawed?.expiresOn ?? "9999") <= "2026-06-08").toBe(true);
});

test("a printed date outlasts a walk from fridge to cupboard, an estimate does not", () => {
  expect(keepingAfterMove({ ...milk, expiresOn: "2026-06-09", dateKind: "use_by" }, "pantry", today)).toBeNull();
  expect(keepingAfterMove({ ...milk, expiresOn: "2026-06-09", dateKind: "estimate" }, "pantry", today)).not.toBeNull();
});

test("opened milk keeps for days and says why", () => {
  const opened = keepingAfterOpening(milk, today);
  expect((opened?.expiresOn ?? "9999") <= "2026-06-11").toBe(true);
  expect(opened?.reason).not.toBe("");
});

test("says nothing about what is no food", () => {
  expect(keepingAfterOpening({ ...milk, name: "Laundry detergent", category: "household" }, today)).toBeNull();
});
