import { expect, test } from "vitest";
import { addGrocyAnswer, noGrocyData, readGrocy, type GrocyData } from "./grocy";

const read = (...answers: unknown[]): GrocyData =>
  answers.reduce<GrocyData>((data, answer) => addGrocyAnswer(data, answer) ?? data, noGrocyData);

/** The shapes of Grocy's OpenAPI document; older versions give numbers as text. */
const stock = [
  {
    product_id: 3,
    amount: 2,
    best_before_date: "2026-09-10",
    amount_opened: 0,
    is_aggregated_amount: 0,
    product: { id: 3, name: "Butter", location_id: 2, qu_id_stock: 2, due_type: 2, min_stock_amount: 1 },
  },
  {
    product_id: "4",
    amount: "1.5",
    best_before_date: "2999-12-31",
    product: { id: "4", name: "Rice", qu_id_stock: "5" },
  },
  { product_id: 5, amount: 0, best_before_date: "2026-09-10", product: { id: 5, name: "Parent", qu_id_stock: 2 } },
];
const locations = [
  { id: 2, name: "Fridge", description: null, is_freezer: 0 },
  { id: 9, name: "Garage", description: null, is_freezer: 1 },
];
const units = [
  { id: 2, name: "Piece", name_plural: "Pieces" },
  { id: 5, name: "Kilogram", name_plural: "Kilograms" },
];

test("reads what is in stock, with unit, place and kind of date", () => {
  const { rows, lessons, unnamedCount } = readGrocy(read(stock, locations, units), null);
  expect(rows).toEqual([
    {
      quantity: 2000,
      lot: expect.objectContaining({
        name: "Butter",
        unit: null,
        location: "fridge",
        expiresOn: "2026-09-10",
        dateKind: "use_by",
      }),
    },
    {
      quantity: 1500,
      lot: expect.objectContaining({ name: "Rice", unit: "kg", location: "pantry", expiresOn: null, dateKind: null }),
    },
  ]);
  expect(lessons).toEqual([{ name: "Butter", lesson: { minimumStock: 1000, unit: null } }]);
  expect(unnamedCount).toBe(0);
});

test("reads single entries with their own place, day and price", () => {
  const entries = [
    {
      id: 77,
      product_id: 3,
      amount: 2,
      best_before_date: "2026-09-10",
      purchased_date: "2026-06-01",
      price: 1.25,
      open: 1,
      opened_date: "2026-06-02",
      location_id: 9,
    },
    { id: 78, product_id: 99, amount: 1 },
  ];
  const products = [{ id: 3, name: "Butter", qu_id_stock: 2, location_id: 2, default_best_before_days: 30 }];
  const { rows, lessons, unnamedCount } = readGrocy(read(entries, products, locations, units), "EUR");
  expect(rows[0]?.lot).toMatchObject({
    location: "freezer",
    purchasedOn: "2026-06-01",
    openedOn: "2026-06-02",
    priceMinor: 250,
    currency: "EUR",
  });
  expect(rows).toHaveLength(1);
  expect(unnamedCount).toBe(1);
  expect(lessons).toEqual([{ name: "Butter", lesson: { shelfLifeDays: 30 } }]);
});

test.each([[null], ["x"], [[]], [{}], [[1]], [[{ name: "no id" }]], [[{ product_id: 1, amount: "much" }]]])(
  "%j is none of Grocy's answers",
  (answer) => {
    expect(addGrocyAnswer(noGrocyData, answer)).toBeNull();
  },
);
