/** What the list knows of the shelves: stock, staples, forecasts, prices. */
import { expect, test } from "vitest";
import type { Day } from "@/lib/kernel/day";
import type { Lot } from "@/lib/pantry/core/lot";
import type { Row } from "@/lib/sync/core/entities";
import { lotsByKind, stockOf } from "./at-home";
import { kindOf } from "./food-key";
import type { Line } from "./lines";
import { latestPrices, priceOfLine, runningTotal, type Paid } from "./prices";
import { forecastRunOut, usesByLot } from "./run-out";
import { missingStaples, setStaple } from "./staples";

const today = "2026-06-30" as Day;
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);
const lot = (id: string, name: string, quantity: number, unit: string | null, expiresOn: string | null = null): Lot =>
  ({ id, name, quantity, unit, expiresOn, purchasedOn: "2026-06-01", tags: [] }) as unknown as Lot;
const use = (id: string, lotId: string, day: string, quantity: number, more: object = {}): Row<"lotEvent"> =>
  ({ id, lotId, kind: "use", at: noon(day), quantity, undoes: null, ...more }) as unknown as Row<"lotEvent">;

test("milk is at home under another name, with what has to be used first", () => {
  const lots = [
    lot("1", "Whole milk", 1000, "l", "2026-07-02"),
    lot("2", "Milk", 500_000, "ml"),
    lot("3", "Rice", 1, "kg"),
  ];
  const stock = stockOf(lotsByKind(lots, kindOf).get(kindOf("milk")));
  expect(stock?.amounts).toMatchObject([{ quantity: 1500, unit: "l" }]);
  expect(stock?.soonest.name).toBe("Whole milk");
  expect(stockOf(lotsByKind([lot("1", "Milk", 0, "l")], kindOf).get(kindOf("milk")))).toBeNull();
});

test("what a shop and a till call it is milk to whoever wants milk", () => {
  const names = ["Organic Valley Whole Milk 1gal", "GV WHL MLK 1GL", "milk"];
  const lots = names.map((name, place) => lot(String(place), name, 1000, "l"));
  expect(
    lotsByKind(lots, kindOf)
      .get(kindOf("milk"))
      ?.map(({ name }) => name),
  ).toEqual(names);
  expect(kindOf("GV WHL MLK 1GL")).toBe(kindOf("Organic Valley Whole Milk 1gal"));
});

const staple = (name: string, minimumStock: number, unit: string | null) =>
  ({ id: "p", name, minimumStock, unit, isStaple: true }) as unknown as Row<"product">;

test("a staple asks for what is missing, less what is at home and on a list", () => {
  const lots = lotsByKind([lot("1", "Milk", 500_000, "ml")], kindOf);
  const ofFood = (food: string) => lots.get(food) ?? [];
  const missing = (items: object[]) =>
    missingStaples([staple("Milk", 2000, "l")], ofFood, items as never, kindOf).map((one) => one.missing);
  expect(missing([])).toEqual([{ quantity: 1500, unit: "l" }]);
  expect(missing([{ name: "Milk", food: kindOf("milk"), quantity: 1000, unit: "l" }])).toEqual([
    { quantity: 500, unit: "l" },
  ]);
  expect(missing([{ name: "Milk", food: kindOf("milk"), quantity: 2000, unit: "l" }])).toEqual([]);
});

test("a staple set on two phones is one product, and can be ended", () => {
  const home = "00000000-0000-7000-8000-00000000cafe";
  const named = (name: string) => setStaple(home, name, null, { quantity: 1000, unit: "l" }, null);
  expect(named("Milk")[0]?.k).toBe(named("milk ")[0]?.k);
  expect(setStaple(home, "Milk", null, null, staple("Milk", 1, "l"))).toMatchObject([
    { t: "set", f: { isStaple: false } },
  ]);
});

test("half a litre a day empties a litre in two days, and the forecast says what it rests on", () => {
  const days = Array.from({ length: 14 }, (_, index) => `2026-06-${String(17 + index).padStart(2, "0")}`);
  const events = days.map((day, index) => use(`e${index}`, "1", day, 500));
  const found = forecastRunOut([lot("1", "Milk", 1000, "l")], usesByLot(events), today, "Etc/UTC");
  expect(found).toMatchObject({
    runsOutOn: "2026-07-02",
    perWeek: { quantity: 3500, unit: "l" },
    left: { quantity: 1000, unit: "l" },
    useCount: 14,
  });
});

test("two uses, an undone use or one long ago are no habit", () => {
  const lots = [lot("1", "Milk", 1000, "l")];
  const forecast = (events: Row<"lotEvent">[]) => forecastRunOut(lots, usesByLot(events), today, "Etc/UTC");
  const three = [use("a", "1", "2026-06-10", 500), use("b", "1", "2026-06-20", 500), use("c", "1", "2026-06-29", 500)];
  expect(forecast(three)).not.toBeNull();
  expect(forecast(three.slice(1))).toBeNull();
  expect(forecast([...three, use("u", "1", "2026-06-29", 0, { kind: "undo", undoes: "c" })])).toBeNull();
  expect(forecast(three.map((event, index) => ({ ...event, at: noon(`2026-05-${10 + index * 9}`) })))).toBeNull();
});

const paid = (
  minor: number,
  quantity: number,
  unit: string | null,
  day: string,
  storeId: string | null = null,
): Paid => ({
  name: "Milk",
  minor,
  currency: "EUR",
  amount: { quantity, unit },
  day,
  storeId,
});

test("the latest price counts, one of the same shop before any other", () => {
  const prices = [paid(100, 1000, "l", "2026-06-01", "shop"), paid(130, 1000, "l", "2026-06-20")];
  expect(latestPrices(prices, null, kindOf).get(kindOf("milk"))?.minor).toBe(130);
  expect(latestPrices(prices, "shop", kindOf).get(kindOf("milk"))?.minor).toBe(100);
});

test("a price is for an amount; pieces of what is measured are packs; what does not convert is unknown", () => {
  const litre = paid(120, 1000, "l", "2026-06-01");
  expect(priceOfLine([{ quantity: 500_000, unit: "ml" }], litre)).toBe(60);
  expect(priceOfLine([{ quantity: 2000, unit: null }], litre)).toBe(240);
  expect(priceOfLine([{ quantity: 1000, unit: "bunch" }], litre)).toBeNull();
});

test("the total says for how many of the lines it stands", () => {
  const line = (name: string) => ({ name, amounts: [{ quantity: 1000, unit: "l" }] }) as unknown as Line;
  const priceOf = ({ name }: Line) => (name === "Milk" ? paid(120, 1000, "l", "2026-06-01") : undefined);
  expect(runningTotal([line("Milk"), line("Tea")], priceOf, "EUR")).toEqual({
    minor: 120,
    currency: "EUR",
    knownCount: 1,
    count: 2,
  });
  expect(runningTotal([line("Milk")], priceOf, "USD")).toBeNull();
});
