/** The laws of every pantry action, on the merge that phones and server run. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day } from "@/lib/kernel/day";
import type { EntityName } from "@/lib/sync/core/entities";
import { locations } from "@/lib/sync/core/locations";
import { applyOp } from "@/lib/sync/core/merge";
import type { Op, OpDraft } from "@/lib/sync/core/op";
import { bodyOf } from "@/lib/sync/core/prepare";
import { emptyRow, viewOf, type RowState } from "@/lib/sync/core/row-state";
import { undo, type Change, type Moment } from "./change";
import { editLot } from "./edit";
import { moveLot, openLot } from "./handling";
import type { Lot } from "./lot";
import { addLot, removeLot, useSome, wasteSome } from "./stock";

const today = "2026-06-01" as Day;

type Replica = { rows: Map<string, RowState>; ops: Op[]; tick: number };
const replica = (): Replica => ({ rows: new Map(), ops: [], tick: 0 });

function receive(to: Replica, op: Op): void {
  const key = `${op.e}:${op.k}`;
  to.rows.set(key, applyOp(to.rows.get(key) ?? emptyRow, op));
}

function write(on: Replica, drafts: readonly OpDraft[]): void {
  for (const draft of drafts) {
    const body = bodyOf(draft, on.rows.get(`${draft.e}:${draft.k}`) ?? emptyRow);
    if (!body) continue;
    const h = String(++on.tick).padStart(13, "0");
    const op = {
      id: `op${h}`,
      dev: "d",
      seq: on.tick,
      h,
      s: 1,
      b: "",
      e: draft.e as EntityName,
      k: draft.k,
      ...body,
    } as Op;
    on.ops.push(op);
    receive(on, op);
  }
}

const view = (on: Replica, id: string): Lot | null => viewOf("lot", id, on.rows.get(`lot:${id}`) ?? emptyRow);
const lotsOf = (on: Replica): Lot[] =>
  [...on.rows.keys()]
    .filter((key) => key.startsWith("lot:"))
    .map((key) => view(on, key.slice(4)))
    .filter((lot) => lot !== null);

function moments(): Moment {
  let count = 0;
  const nextId = () => `00000000-0000-7000-8000-${String(++count).padStart(12, "0")}`;
  return { nowMs: 1_780_000_000_000, today, userId: null, nextId };
}

const estimates = fc.option(
  fc.integer({ min: 0, max: 400 }).map((days) => ({ expiresOn: addDays(today, days), reason: "r" })),
);
const amounts = fc.integer({ min: 1, max: 20_000 });
const lots = fc.record({
  quantity: amounts,
  unit: fc.constantFrom(null, "l", "g"),
  location: fc.constantFrom(...locations),
  expiresOn: fc.option(fc.integer({ min: -5, max: 400 }).map((days) => addDays(today, days) as string)),
});

type Action = (lot: Lot, moment: Moment) => Change | null;
const actions: fc.Arbitrary<Action> = fc.oneof(
  amounts.map(
    (amount): Action =>
      (lot, moment) =>
        useSome(lot, amount, moment),
  ),
  amounts.map(
    (amount): Action =>
      (lot, moment) =>
        wasteSome(lot, amount, moment, "mouldy"),
  ),
  fc.constant<Action>((lot, moment) => removeLot(lot, moment)),
  estimates.map(
    (estimate): Action =>
      (lot, moment) =>
        openLot(lot, estimate, moment),
  ),
  fc.tuple(fc.constantFrom(...locations), estimates).map(
    ([to, estimate]): Action =>
      (lot, moment) =>
        moveLot(lot, to, estimate, moment),
  ),
  fc.tuple(fc.string({ minLength: 1, maxLength: 20 }), fc.option(amounts, { nil: undefined })).map(
    ([name, quantity]): Action =>
      (lot, moment) =>
        editLot(lot, { name, notes: null }, quantity, moment),
  ),
);

function stocked(fields: {
  quantity: number;
  unit: string | null;
  location: Lot["location"];
  expiresOn: string | null;
}) {
  const on = replica();
  const moment = moments();
  const { quantity, ...rest } = fields;
  const added = addLot({ name: "Milk", ...rest }, quantity, moment);
  write(on, added.drafts);
  const lot = view(on, added.lotId);
  if (!lot) throw new Error("the lot was not added");
  return { on, moment, added, lot };
}

test("every action is taken back without a trace on the shelves", () => {
  fc.assert(
    fc.property(lots, actions, (fields, act) => {
      const { on, moment, lot } = stocked(fields);
      const before = lotsOf(on);
      const change = act(lot, moment);
      if (!change) return;
      write(on, change.drafts);
      write(on, undo(change, moment));
      expect(lotsOf(on)).toEqual(before);
    }),
  );
});

test("every action and its undoing stand in the journal", () => {
  fc.assert(
    fc.property(lots, actions, (fields, act) => {
      const { on, moment, lot } = stocked(fields);
      const change = act(lot, moment);
      if (!change) return;
      write(on, [...change.drafts, ...undo(change, moment)]);
      const events = [...on.rows.entries()]
        .filter(([key]) => key.startsWith("lotEvent:"))
        .map(([key, row]) => viewOf("lotEvent", key.slice(9), row));
      expect(events.find((event) => event?.id === change.eventId)).toBeTruthy();
      expect(events.find((event) => event?.undoes === change.eventId)?.kind).toBe("undo");
    }),
  );
});

test("two phones that each use some have used both", () => {
  fc.assert(
    fc.property(lots, amounts, amounts, (fields, mine, theirs) => {
      const total = mine + theirs;
      const { on, moment, lot } = stocked({ ...fields, quantity: total });
      write(on, useSome(lot, mine, moment).drafts);
      write(on, useSome(lot, theirs, moment).drafts);
      expect(view(on, lot.id)?.quantity).toBe(0);
    }),
  );
});

test("never takes more than this phone knows to be there", () => {
  fc.assert(
    fc.property(lots, amounts, (fields, amount) => {
      const { on, moment, lot } = stocked(fields);
      const change = useSome(lot, amount, moment);
      write(on, change.drafts);
      expect(change.drafts[0]).toMatchObject({ d: -Math.min(amount, lot.quantity) });
      expect(view(on, lot.id)?.quantity).toBe(Math.max(0, lot.quantity - amount));
    }),
  );
});

test("opening never lengthens a life", () => {
  fc.assert(
    fc.property(lots, estimates, (fields, estimate) => {
      const { on, moment, lot } = stocked(fields);
      const change = openLot(lot, estimate, moment);
      write(on, change.drafts);
      const opened = view(on, change.lotId);
      expect(opened?.openedOn).toBe(today);
      if (lot.expiresOn) expect((opened?.expiresOn ?? "") <= lot.expiresOn).toBe(true);
    }),
  );
});

test("opening one of six pots leaves five closed; opening a litre opens the litre", () => {
  const six = stocked({ quantity: 6000, unit: null, location: "fridge", expiresOn: null });
  write(six.on, openLot(six.lot, null, six.moment).drafts);
  expect(lotsOf(six.on).map((lot) => [lot.quantity, lot.openedOn])).toEqual([
    [5000, null],
    [1000, today],
  ]);
  const litre = stocked({ quantity: 2000, unit: "l", location: "fridge", expiresOn: null });
  write(litre.on, openLot(litre.lot, null, litre.moment).drafts);
  expect(lotsOf(litre.on).map((lot) => [lot.quantity, lot.openedOn])).toEqual([[2000, today]]);
});

test("an edit that says nothing new writes nothing", () => {
  const { moment, lot } = stocked({ quantity: 1000, unit: "l", location: "fridge", expiresOn: today });
  expect(editLot(lot, { name: lot.name, expiresOn: lot.expiresOn }, lot.quantity, moment)).toBeNull();
});

test("moves are remembered as what they are", () => {
  const { moment, lot } = stocked({ quantity: 1000, unit: null, location: "fridge", expiresOn: today });
  const kindOf = (from: Lot["location"], to: Lot["location"]) =>
    moveLot({ ...lot, location: from }, to, null, moment).drafts.find((draft) => draft.e === "lotEvent");
  expect(kindOf("fridge", "freezer")).toMatchObject({ f: { kind: "freeze" } });
  expect(kindOf("freezer", "fridge")).toMatchObject({ f: { kind: "thaw" } });
  expect(kindOf("pantry", "fridge")).toMatchObject({ f: { kind: "move" } });
});
