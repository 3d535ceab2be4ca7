import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay, type Day } from "@/lib/kernel/day";
import { locations } from "@/lib/sync/core/locations";
import { foodkeeperRows } from "../data/foodkeeper";
import { estimateShelfLife, expiryFor, reasonLengthMax, type FoodState, type ShelfLife } from "./estimate";
import { shelfLifeIndex } from "./lexicon/lexicon";
import { ownFoods } from "./own-foods";

const categories = [
  "alcohol",
  "baby",
  "bakery",
  "baking",
  "beverages",
  "breakfast",
  "canned_meals",
  "coffee_tea",
].concat(
  ["condiments", "dairy_eggs", "deli_prepared", "frozen", "meat", "pasta_grains", "pet", "produce", "seafood"],
  ["snacks", "spices", "sweets"],
);
const phrases = [...shelfLifeIndex().byFirstWord.values()].flatMap((entries) => entries.map(({ phrase }) => phrase));

const aFood = fc.record({
  name: fc.oneof(
    fc.constantFrom(...phrases),
    fc.tuple(fc.constantFrom(...phrases), fc.constantFrom(...phrases)).map((pair) => pair.join(" ")),
  ),
  category: fc.option(fc.constantFrom(...categories), { nil: undefined }),
  location: fc.option(fc.constantFrom(...locations), { nil: undefined }),
});
const today = parseDay("2026-03-01") as Day;

function known(name: string, state: FoodState = "unopened"): ShelfLife {
  const estimate = estimateShelfLife({ name, state });
  if (estimate === null) throw new Error(`no estimate for ${name}`);
  return estimate;
}

describe("laws", () => {
  const changes: readonly (readonly [FoodState, FoodState])[] = [
    ["opened", "unopened"],
    ["thawed", "unopened"],
    ["thawed", "frozen"],
  ];
  test.each(changes)("%s food never keeps longer than %s food", (after, before) => {
    fc.assert(
      fc.property(aFood, (food) => {
        const later = estimateShelfLife({ ...food, state: after });
        const earlier = estimateShelfLife({ ...food, state: before });
        expect(later === null).toBe(earlier === null);
        if (later && earlier) expect(later.days).toBeLessThanOrEqual(earlier.days);
      }),
      { numRuns: 3000 },
    );
  });

  test("every food of every category gets a whole number of days and a reason that fits its field", () => {
    fc.assert(
      fc.property(aFood, fc.constantFrom<FoodState>("unopened", "opened", "frozen", "thawed"), (food, state) => {
        const estimate = estimateShelfLife({ ...food, state });
        if (estimate === null) return;
        expect(Number.isInteger(estimate.days)).toBe(true);
        expect(estimate.days).toBeGreaterThanOrEqual(0);
        expect(estimate.days).toBeLessThanOrEqual(36_500);
        expect(estimate.reason.length).toBeLessThanOrEqual(reasonLengthMax);
        expect(estimate.days).toBeGreaterThanOrEqual(Math.floor(estimate.range[0]));
        expect(estimate.days).toBeLessThanOrEqual(estimate.range[1]);
      }),
      { numRuns: 3000 },
    );
  });

  test("a made-up name never throws and a known category always answers", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.constantFrom(...categories), (name, category) => {
        estimateShelfLife({ name, state: "opened" });
        expect(
          estimateShelfLife({ name: `zzqx ${name.replace(/[a-z]/gi, "")}`, category, state: "unopened" }),
        ).not.toBeNull();
      }),
    );
  });

  test("every phrase names a row that exists", () => {
    const ids = new Set([...foodkeeperRows, ...ownFoods].map(({ id }) => id));
    for (const entries of shelfLifeIndex().byFirstWord.values())
      for (const { value, phrase } of entries)
        if (value !== "nonfood") for (const id of value.rowIds) expect(ids, phrase).toContain(id);
  });
});

describe("FoodKeeper's figures", () => {
  test("ground beef keeps two days in the fridge, and after that it may be unsafe", () => {
    expect(known("Ground beef")).toMatchObject({ foodkeeperId: 43, location: "fridge", days: 2, dateKind: "use_by" });
  });
  test("rice is merely past its best after two years in the pantry", () => {
    expect(known("jasmine rice")).toMatchObject({ location: "pantry", days: 730, dateKind: "best_before" });
  });
  test("opened ketchup moves to the fridge and lives half as long", () => {
    expect(known("ketchup", "opened")).toMatchObject({ location: "fridge", days: 180, source: "foodkeeper" });
  });
  test("frozen shrimp belongs in the freezer, thawed shrimp is for today", () => {
    expect(known("frozen shrimp").location).toBe("freezer");
    expect(known("frozen shrimp", "thawed")).toMatchObject({ location: "fridge", days: 1 });
  });
  test("the reason says food, state, place, days and source", () => {
    expect(known("hummus", "opened").reason).toBe(
      "Hummus, commercial (pasteurized, with preservatives), opened, fridge: 7 days (FoodKeeper)",
    );
  });
});

describe("once opened", () => {
  test.each(
    "canned tuna; sardines; spam; canned chicken; canned beans; chicken soup; canned peaches; fruit cocktail; coconut milk; evaporated milk; alfredo sauce; marinara; tomato paste; chicken broth; tomato juice; mango nectar; tapenade; baby food; applesauce; gravy; anchovies".split(
      "; ",
    ),
  )("%s goes to the fridge and lasts days, not months", (name) => {
    const estimate = known(name, "opened");
    expect(estimate.location).toBe("fridge");
    expect(estimate.days).toBeLessThanOrEqual(14);
  });
  test("butter and eggs do not turn into milk", () => {
    expect(known("butter", "opened").days).toBeGreaterThan(14);
    expect(known("eggs", "opened").days).toBe(known("eggs").days);
  });
});

describe("the reason", () => {
  test.each([
    ["pretzels", "Pretzels, pantry: 4–9 months (FoodKeeper)"],
    ["white rice", "Rice, white or wild, pantry: 2 years (FoodKeeper)"],
    ["salmon", "Fatty fish, bluefish, catfish, mackerel, mullet, salmon, fridge: 1–2 days (FoodKeeper)"],
  ])("of %s counts as people do and tears no word", (name, reason) => expect(known(name).reason).toBe(reason));
});

describe("where FoodKeeper is silent", () => {
  test("milk gets our figure and says so", () => {
    const milk = known("Organic Valley Whole Milk 1gal", "opened");
    expect(milk).toMatchObject({ foodkeeperId: 27, location: "fridge", days: 7, source: "own" });
    expect(milk.reason).toContain("sours within a week");
  });
  test("bananas ripen on the counter", () => {
    expect(known("bananas")).toMatchObject({ location: "pantry", days: 6, source: "own" });
  });
  test("an unknown name keeps like its category", () => {
    const estimate = estimateShelfLife({ name: "Zorblax", category: "meat", state: "unopened" });
    expect(estimate).toMatchObject({ foodkeeperId: null, location: "fridge", days: 2, source: "own" });
  });
  test("meat left in the pantry has no day at all", () => {
    expect(estimateShelfLife({ name: "chicken thighs", state: "unopened", location: "pantry" })?.days).toBe(0);
  });
  test.each(["laundry detergent", "paper towels", "shampoo"])("%s is no food", (name) => {
    expect(estimateShelfLife({ name, state: "unopened" })).toBeNull();
  });
  test("a household category is no food whatever the name", () => {
    expect(estimateShelfLife({ name: "lemon", category: "household", state: "unopened" })).toBeNull();
  });
});

describe("names as people write them", () => {
  test.each([
    ["peanut butter cookies", 200],
    ["chicken noodle soup", 372],
    ["Chobani Greek Yogurt Blueberry 5.3oz", 33],
    ["tinned tomatoes", 373],
    ["frozen peas", 331],
    ["beef mince", 43],
    ["oyster mushrooms", 292],
    ["coconut milk can", 602],
  ])("%s is FoodKeeper row %i", (name, id) => {
    expect(known(name).foodkeeperId).toBe(id);
  });
  test("a pea filed under frozen is a frozen pea", () => {
    expect(estimateShelfLife({ name: "peas", category: "frozen", state: "unopened" })?.location).toBe("freezer");
  });
});

describe("expiryFor", () => {
  test("counts calendar days from the day the state began", () => {
    expect(expiryFor({ name: "ground beef", state: "unopened" }, today)?.expiresOn).toBe("2026-03-03");
  });
  test("believes the printed date of a sealed package", () => {
    const printed = parseDay("2026-03-20");
    expect(expiryFor({ name: "milk", state: "unopened" }, today, printed)?.expiresOn).toBe("2026-03-20");
  });
  test("ends an opened package at whichever comes first", () => {
    const question = { name: "milk", state: "opened" } as const;
    expect(expiryFor(question, today, parseDay("2026-03-20"))?.expiresOn).toBe("2026-03-08");
    expect(expiryFor(question, today, parseDay("2026-03-02"))?.expiresOn).toBe("2026-03-02");
  });
});
