import { expect, test } from "vitest";
import type { Day } from "@/lib/kernel/day";
import { entities } from "@/lib/sync/core/entities";
import { monthFigures, type FiguresInput } from "./figures";
import type { Lot } from "./lot";
import type { LotEvent } from "./take-back";

const today = "2026-06-15" as Day;
const at = (day: string): number => Date.parse(`${day}T12:00:00Z`);
const blankLot = Object.fromEntries(Object.keys(entities.lot.fields).map((field) => [field, null])) as unknown as Lot;
const lot = (id: string, fields: Partial<Lot>): [string, Lot] => [
  id,
  { ...blankLot, id, quantity: 0, tags: [], ...fields },
];
const event = (
  id: string,
  lotId: string,
  kind: LotEvent["kind"],
  day: string,
  more: Partial<LotEvent> = {},
): LotEvent => ({
  id,
  lotId,
  kind,
  quantity: null,
  reason: null,
  at: at(day),
  byUserId: null,
  undoes: null,
  detail: null,
  tags: [],
  ...more,
});
const receipt = (purchasedOn: string, totalMinor: number, currency = "EUR", status = "confirmed" as const) => ({
  purchasedOn,
  totalMinor,
  currency,
  status,
});
const figures = (input: Partial<FiguresInput>) =>
  monthFigures({
    lots: new Map(),
    events: [],
    receipts: [],
    currency: "EUR",
    today,
    timeZone: "UTC",
    monthCount: 3,
    ...input,
  });

test("an empty household has no figures", () => {
  expect(figures({})).toBeNull();
});

test("spends what receipts say, month by month, and what was bought without one", () => {
  const lots = new Map([
    lot("a", { priceMinor: 300, currency: "EUR", purchasedOn: "2026-06-02", category: "dairy_eggs" }),
    lot("b", { priceMinor: 900, currency: "EUR", purchasedOn: "2026-06-01", receiptId: "r", category: "meat" }),
  ]);
  const found = figures({
    lots,
    receipts: [receipt("2026-06-01", 1000), receipt("2026-04-30", 500), receipt("2026-01-01", 7)],
  });
  expect(found?.months.map(({ month, spentMinor }) => [month, spentMinor])).toEqual([
    ["2026-04", 500],
    ["2026-05", 0],
    ["2026-06", 1300],
  ]);
  expect(found?.byCategory).toEqual([
    { category: "meat", minor: 900 },
    { category: "dairy_eggs", minor: 300 },
    { category: "other", minor: 100 },
  ]);
});

test("waste is worth its share of the price, and never nothing when the price is unknown", () => {
  const lots = new Map([lot("a", { priceMinor: 400, currency: "EUR" }), lot("b", {})]);
  const events = [
    event("1", "a", "add", "2026-06-01", { quantity: 4000 }),
    event("2", "a", "waste", "2026-06-10", { quantity: 1000 }),
    event("3", "b", "add", "2026-06-01", { quantity: 1000 }),
    event("4", "b", "waste", "2026-06-11", { quantity: 1000 }),
    event("5", "a", "waste", "2026-06-12", { quantity: 3000 }),
    event("6", "a", "undo", "2026-06-12", { undoes: "5" }),
  ];
  expect(figures({ lots, events })?.months.at(-1)).toMatchObject({
    wastedMinor: 100,
    wastedCount: 2,
    unpricedCount: 1,
  });
});

test("saved is what was eaten in its last days", () => {
  const lots = new Map([
    lot("a", { priceMinor: 400, currency: "EUR", expiresOn: "2026-06-12" }),
    lot("piece", { priceMinor: 400, currency: "EUR", expiresOn: "2026-06-12" }),
  ]);
  const events = [
    event("1", "a", "add", "2026-06-01", { quantity: 4000 }),
    event("2", "piece", "open", "2026-06-02", { quantity: 1000, detail: { from: "a" } }),
    event("3", "a", "use", "2026-06-03", { quantity: 1000 }),
    event("4", "a", "use", "2026-06-09", { quantity: 1000 }),
    event("5", "piece", "use", "2026-06-13", { quantity: 1000 }),
  ];
  expect(figures({ lots, events })?.months.at(-1)?.savedMinor).toBe(200);
});

test("money of another currency is left out and counted", () => {
  const found = figures({ receipts: [receipt("2026-06-01", 1000), receipt("2026-06-02", 5000, "USD")] });
  expect(found?.months.at(-1)?.spentMinor).toBe(1000);
  expect(found?.leftOutCount).toBe(1);
});
