import { expect, test } from "vitest";
import { isCurrent, navEntries } from "./nav-entries";

const current = (pathname: string) => navEntries.filter((entry) => isCurrent(entry, pathname)).map(({ word }) => word);

test("at most one area is marked, and pages below an area mark it", () => {
  expect(current("/app")).toEqual(["home"]);
  expect(current("/app/pantry")).toEqual(["pantry"]);
  expect(current("/app/pantry/x")).toEqual(["pantry"]);
  expect(current("/app/receipts/x")).toEqual(["scan"]);
  expect(current("/app/settings")).toEqual([]);
  expect(current("/app/pantryx")).toEqual([]);
});
