import { expect, test } from "vitest";
import { readableUnit } from "./readable-amount";

test("a thousand of a small measure is told in the larger one, less and anything else as it is", () => {
  expect(readableUnit(1_100_000, "g")).toEqual({ unit: "kg", per: 1000 });
  expect(readableUnit(1_000_000, "ml")).toEqual({ unit: "l", per: 1000 });
  expect(readableUnit(999_000, "g")).toEqual({ unit: "g", per: 1 });
  expect(readableUnit(5_000_000, "kg")).toEqual({ unit: "kg", per: 1 });
  expect(readableUnit(2_000_000, "oz")).toEqual({ unit: "oz", per: 1 });
});
