/** The laws of a shared list, on the merge that phones and server run. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addQuantities } from "@/lib/catalog/core/units/add-quantities";
import type { Day } from "@/lib/kernel/day";
import type { Moment } from "@/lib/pantry/core/change";
import type { Product } from "@/lib/pantry/core/products";
import type { EntityName } from "@/lib/sync/core/entities";
import { applyOp } from "@/lib/sync/core/merge";
import type { Op, OpDraft } from "@/lib/sync/core/op";
import { bodyOf } from "@/lib/sync/core/prepare";
import { emptyRow, viewOf, type RowState } from "@/lib/sync/core/row-state";
import { addAsks, type Ask, type GroceryChange } from "./ask";
import { checkOut, type Placing } from "./checkout";
import { editLine, removeLine, setLineAmount, tickLine, untickLine } from "./handling";
import type { Item } from "./item";
import { linesOf, sumSameUnits, type Line } from "./lines";
import { readAsk } from "./read-asks";
import { snoozeStaple, snoozedFoods } from "./snooze";
import { stapleLine, tickStaple, tickWithStaple, withStaples } from "./staple-lines";
import type { MissingStaple } from "./staples";

const listId = "00000000-0000-7000-8000-00000000a000";
const otherListId = "00000000-0000-7000-8000-00000000b000";
const users = ["00000000-0000-7000-8000-0000000000a1", "00000000-0000-7000-8000-0000000000b2"] as const;
type User = (typeof users)[number];

/** A phone: what it knows, what it has written, and what it has heard. */
class Phone {
  readonly rows = new Map<string, RowState>();
  readonly written: Op[] = [];
  #heard = new Set<string>();
  #ids = 0;

  constructor(
    readonly name: string,
    readonly userId: User,
    readonly clock: { tick: number },
  ) {}

  moment = (): Moment => ({
    nowMs: 1_780_000_000_000 + this.clock.tick,
    today: "2026-06-01" as Day,
    userId: this.userId,
    nextId: () => `00000000-0000-7000-8000-${this.name}${String(++this.#ids).padStart(11, "0")}`,
  });

  write(drafts: readonly OpDraft[]): void {
    for (const draft of drafts) {
      const body = bodyOf(draft, this.rows.get(`${draft.e}:${draft.k}`) ?? emptyRow);
      if (!body) continue;
      const h = `${String(++this.clock.tick).padStart(13, "0")}${this.name}`;
      const op = {
        id: `op${h}`,
        dev: this.name,
        seq: 1,
        h,
        s: 2,
        b: "",
        e: draft.e as EntityName,
        k: draft.k,
        ...body,
      };
      this.written.push(op as Op);
      this.hear(op as Op);
    }
  }

  hear(op: Op): void {
    if (this.#heard.has(op.id)) return;
    this.#heard.add(op.id);
    const key = `${op.e}:${op.k}`;
    this.rows.set(key, applyOp(this.rows.get(key) ?? emptyRow, op));
  }

  #views<Name extends EntityName>(entity: Name) {
    return [...this.rows].flatMap(([key, row]) =>
      key.startsWith(`${entity}:`) ? (viewOf(entity, key.slice(entity.length + 1), row) ?? []) : [],
    );
  }

  items = (on = listId): Item[] => this.#views("groceryItem").filter((item) => item.listId === on);
  itemsById = (): Map<string, Item> => new Map(this.#views("groceryItem").map((item) => [item.id, item]));
  lots = () => this.#views("lot");
  lines = (on = listId): Line[] => linesOf(this.items(on), on, addQuantities);
  line = (state: Line["state"] = "open"): Line => {
    const found = this.lines().find((line) => line.state === state);
    if (!found) throw new Error(`no ${state} line`);
    return found;
  };
  add = (...asks: Ask[]): GroceryChange => {
    const change = addAsks(asks, listId, this.itemsById(), this.moment());
    this.write(change.drafts);
    return change;
  };
}

const meet = (...phones: Phone[]): void => {
  const all = phones.flatMap((phone) => phone.written);
  for (const phone of phones) for (const op of all) phone.hear(op);
};

const household = () => {
  const clock = { tick: 0 };
  return { ana: new Phone("a", users[0], clock), ben: new Phone("b", users[1], clock), clock };
};

const asked = (text: string): Ask => {
  const ask = readAsk(text);
  if (!ask) throw new Error(`nothing asked for: ${text}`);
  return ask;
};

const milk = (quantity: number, unit: string | null): Ask => ({ ...asked("milk"), quantity, unit });
const litres = (line: Line | undefined): number | undefined =>
  line?.amounts.find(({ unit }) => unit === "l" || unit === "ml")?.quantity;

const stocked = (line: Line): Placing => ({ line, isStocked: true, location: "fridge", estimate: null });
const trip = { storeId: null, today: "2026-06-01" as Day };

const milks = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom("l", "ml")).map(([count, unit]) => ({
  ask: milk(count * 1000, unit),
  millilitres: count * (unit === "l" ? 1000 : 1),
}));
/** Who adds what, and whether the phones hear of each other then. */
const adding = fc.record({ by: fc.constantFrom("ana", "ben"), milk: milks, meets: fc.boolean() });

test("whoever adds what in whatever unit and order, connected or not, it is one line with the sum", () => {
  fc.assert(
    fc.property(fc.array(adding, { minLength: 1, maxLength: 8 }), fc.boolean(), (steps, backwards) => {
      const { ana, ben } = household();
      for (const step of steps) {
        (step.by === "ana" ? ana : ben).add(step.milk.ask);
        if (step.meets) meet(ana, ben);
      }
      const reader = household().ana;
      const ops = [...ana.written, ...ben.written];
      for (const op of backwards ? ops.reverse() : ops) reader.hear(op);
      meet(ana, ben);
      const total = steps.reduce((sum, step) => sum + step.milk.millilitres, 0);
      for (const phone of [ana, ben, reader]) {
        const [line, ...more] = phone.lines();
        expect(more).toEqual([]);
        expect(line?.amounts).toHaveLength(1);
        const [amount] = line?.amounts ?? [];
        expect((amount?.quantity ?? 0) * (amount?.unit === "l" ? 1000 : 1)).toBe(total * 1000);
        expect(line?.askedBy).toHaveLength(new Set(steps.map((step) => step.by)).size);
      }
    }),
  );
});

test("what two people ask for in other words is one line that says who wants how much", () => {
  const { ana, ben } = household();
  ana.add(asked("2 courgettes"));
  ben.add(asked("3 zucchini"));
  meet(ana, ben);
  const line = ana.line();
  expect(ana.lines()).toHaveLength(1);
  expect(line.amounts).toMatchObject([{ quantity: 5000, unit: null }]);
  expect(line.askedBy.map(({ userId, amounts }) => [userId, amounts[0]?.quantity]).sort()).toEqual([
    [users[0], 2000],
    [users[1], 3000],
  ]);
});

test("what is alike but not the same stays two lines", () => {
  const { ana } = household();
  ana.add(asked("butter"), asked("peanut butter"), asked("milk"), asked("coconut milk"));
  expect(ana.lines().map((line) => line.name)).toHaveLength(4);
});

test("more that was asked for while somebody ticked is still to be found", () => {
  const { ana, ben } = household();
  ana.add(milk(2000, "l"));
  meet(ana, ben);
  ana.write(addAsks([milk(1000, "l")], listId, ana.itemsById(), ana.moment()).drafts);
  ben.write(tickLine(ben.line(), ben.moment()).drafts);
  meet(ana, ben);
  for (const phone of [ana, ben]) {
    expect(litres(phone.line("taken"))).toBe(2000);
    expect(litres(phone.line("open"))).toBe(1000);
  }
  ben.write(checkOut([stocked(ben.line("taken"))], trip, ben.moment()).drafts);
  expect(ben.lines().map((line) => [line.state, litres(line)])).toEqual([["open", 1000]]);
});

test("what is put away leaves the list and what was asked for meanwhile stays", () => {
  fc.assert(
    fc.property(milks, milks, fc.boolean(), (first, second, benIsLate) => {
      const { ana, ben } = household();
      ana.add(first.ask);
      ana.write(tickLine(ana.line(), ana.moment()).drafts);
      meet(ana, ben);
      const putAway = () => ana.write(checkOut([stocked(ana.line("taken"))], trip, ana.moment()).drafts);
      if (benIsLate) putAway();
      ben.add(second.ask);
      if (!benIsLate) putAway();
      meet(ana, ben);
      expect(ana.lines()).toEqual(ben.lines());
      expect(ana.lines().map((line) => [line.state, line.askedBy[0]?.userId])).toEqual([["open", users[1]]]);
      expect(ana.line().amounts).toMatchObject([{ quantity: second.ask.quantity, unit: second.ask.unit }]);
      expect(ana.lots()).toMatchObject([{ quantity: first.ask.quantity, unit: first.ask.unit, source: "grocery" }]);
    }),
  );
});

test("thirty things are put away and taken back in one go", () => {
  const { ana } = household();
  const names = Array.from({ length: 30 }, (_, index) => ({
    ...milk(1000, "l"),
    name: `Thing ${index}`,
    food: `t${index}`,
  }));
  ana.add(...names);
  for (const line of ana.lines()) ana.write(tickLine(line, ana.moment()).drafts);
  const before = ana.lines();
  const change = checkOut(before.map(stocked), trip, ana.moment());
  // One group of ops, so that they stand or fall together.
  expect(change.drafts.length).toBeLessThanOrEqual(200);
  ana.write(change.drafts);
  expect([ana.lots().length, ana.lines().length]).toEqual([30, 0]);
  ana.write(change.back);
  expect([ana.lots().length, ana.lines()]).toEqual([0, before]);
});

test("a round later the line starts anew: nothing of the last one is left", () => {
  const { ana } = household();
  ana.add({ ...milk(2000, "l"), note: "the green one" });
  ana.write(tickLine(ana.line(), ana.moment()).drafts);
  ana.write(checkOut([stocked(ana.line("taken"))], trip, ana.moment()).drafts);
  ana.add(milk(500, "l"));
  expect(ana.lines()).toMatchObject([{ state: "open", note: null, checkedAt: null, amounts: [{ quantity: 500 }] }]);
});

type Act = (phone: Phone, line: Line) => GroceryChange;
const acts = fc.constantFrom<Act>(
  (phone, line) => tickLine(line, phone.moment()),
  (_, line) => removeLine(line),
  (phone, line) => editLine(line, { ...line, amount: null, listId: otherListId }, phone.itemsById(), phone.moment()),
  (phone, line) =>
    editLine(
      line,
      { ...line, name: "Oat milk", food: "oat-milk", amount: { quantity: 7000, unit: "l" } },
      phone.itemsById(),
      phone.moment(),
    ),
  (phone, line) => setLineAmount(line, { quantity: 500, unit: "l" }, phone.itemsById(), phone.moment()),
  (phone, line) => setLineAmount(line, { quantity: 90_000, unit: "l" }, phone.itemsById(), phone.moment()),
  (phone, line) => setLineAmount(line, { quantity: 2000, unit: null }, phone.itemsById(), phone.moment()),
);

test("whatever is done with a line is taken back without a trace", () => {
  fc.assert(
    fc.property(milks, milks, acts, (first, second, act) => {
      const { ana, ben } = household();
      ana.add(first.ask);
      ben.add(second.ask);
      meet(ana, ben);
      const before = [ana.lines(), ana.lines(otherListId)];
      const seen = (lines: Line[]) => lines.map(({ state, amounts, askedBy }) => ({ state, amounts, askedBy }));
      const change = act(ana, ana.line());
      ana.write(change.drafts);
      expect([ana.lines(), ana.lines(otherListId)].map(seen)).not.toEqual(before.map(seen));
      ana.write(change.back);
      expect([ana.lines(), ana.lines(otherListId)].map(seen)).toEqual(before.map(seen));
    }),
  );
});

test("an amount that is changed is the amount there is, and more of it is asked for by whoever wants more", () => {
  const { ana, ben } = household();
  ana.add(milk(2000, "l"));
  meet(ana, ben);
  ben.write(setLineAmount(ben.line(), { quantity: 3000, unit: "l" }, ben.itemsById(), ben.moment()).drafts);
  expect(litres(ben.line())).toBe(3000);
  expect(
    ben
      .line()
      .askedBy.map(({ amounts }) => amounts[0]?.quantity)
      .sort(),
  ).toEqual([1000, 2000]);
  ben.write(setLineAmount(ben.line(), { quantity: 1000, unit: "l" }, ben.itemsById(), ben.moment()).drafts);
  expect(litres(ben.line())).toBe(1000);
});

test("an edit that says nothing new writes nothing, and one of another name keeps who asked", () => {
  const { ana, ben } = household();
  ana.add(milk(2000, "l"));
  ben.add(milk(1000, "l"));
  meet(ana, ben);
  const same = { ...ana.line(), amount: null };
  expect(editLine(ana.line(), same, ana.itemsById(), ana.moment())).toEqual({ drafts: [], back: [] });
  const oat = { ...same, name: "Oat milk", food: "oat-milk" };
  ana.write(editLine(ana.line(), oat, ana.itemsById(), ana.moment()).drafts);
  expect(ana.lines()).toMatchObject([{ name: "Oat milk", amounts: [{ quantity: 3000, unit: "l" }] }]);
  expect(ana.line().askedBy).toHaveLength(2);
});

const shortMilk = (missing: number): MissingStaple => ({
  product: { name: "Milk", category: "dairy_eggs" } as Product,
  food: "milk",
  minimum: { quantity: 2000, unit: "l" },
  missing: { quantity: missing, unit: "l" },
  atHome: { quantity: 0, unit: "l" },
});
const lowMilk = (missing: number): Line => stapleLine(shortMilk(missing), listId);

test("what a staple lacks joins the line that asks for the same, and both go into the basket", () => {
  const { ana } = household();
  ana.add(milk(500, "l"));
  const [line, ...others] = withStaples(ana.lines(), [shortMilk(1500)], listId, sumSameUnits);
  expect(others).toEqual([]);
  expect(line).toMatchObject({ amounts: [{ quantity: 2000, unit: "l" }], topUp: { quantity: 1500, unit: "l" } });
  if (!line) throw new Error("no line");
  const change = tickWithStaple(line, ana.itemsById(), ana.moment());
  ana.write(change.drafts);
  expect(litres(ana.line("taken"))).toBe(2000);
  ana.write(change.back);
  expect(ana.lines()).toMatchObject([{ state: "open", amounts: [{ quantity: 500, unit: "l" }] }]);
});

test("a staple that two phones tick at once is one shortage", () => {
  const { ana, ben } = household();
  for (const phone of [ana, ben]) phone.write(tickStaple(lowMilk(2000), phone.itemsById(), phone.moment()).drafts);
  meet(ana, ben);
  expect(ana.lines()).toEqual(ben.lines());
  expect(ana.lines()).toMatchObject([{ state: "taken", amounts: [{ quantity: 2000 }], askedBy: [{ userId: null }] }]);
});

test("a staple is ticked and put back without a trace", () => {
  const { ana } = household();
  const change = tickStaple(lowMilk(2000), ana.itemsById(), ana.moment());
  ana.write(change.drafts);
  expect(litres(ana.line("taken"))).toBe(2000);
  ana.write(change.back);
  expect(ana.lines()).toEqual([]);
});

test("a staple left out stays out for three days, and a tick is no such word", () => {
  const { ana } = household();
  const { nowMs } = ana.moment();
  const milkStaple = { name: "Milk", food: "milk", unit: "l", category: null };
  ana.write(snoozeStaple(milkStaple, listId, ana.itemsById(), nowMs).drafts);
  const outAfter = (days: number) => [...snoozedFoods(ana.items(), nowMs + days * 86_400_000)];
  expect(ana.lines()).toEqual([]);
  expect([outAfter(2), outAfter(4)]).toEqual([["milk"], []]);
  ana.write(tickStaple(lowMilk(1000), ana.itemsById(), ana.moment()).drafts);
  expect(outAfter(0)).toEqual([]);
});

test("what is put back into the shop's shelf is open again", () => {
  const { ana } = household();
  ana.add(milk(2000, "l"));
  ana.write(tickLine(ana.line(), ana.moment()).drafts);
  ana.write(untickLine(ana.line("taken")).drafts);
  expect(ana.lines().map((line) => line.state)).toEqual(["open"]);
});
