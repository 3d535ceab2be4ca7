/** What the journal takes back days later, on the merge that phones and server run. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, msPerDay, type Day } from "@/lib/kernel/day";
import type { EntityName } from "@/lib/sync/core/entities";
import { locations } from "@/lib/sync/core/locations";
import { entities } from "@/lib/sync/core/entities";
import { applyOp } from "@/lib/sync/core/merge";
import type { Op, OpDraft } from "@/lib/sync/core/op";
import { bodyOf } from "@/lib/sync/core/prepare";
import { emptyRow, viewOf, type RowState } from "@/lib/sync/core/row-state";
import { together, type Change, type Moment } from "./change";
import { editLot } from "./edit";
import { moveLot, openLot, splitLot } from "./handling";
import { journalOf } from "./journal";
import type { Lot } from "./lot";
import { addLot, countLot, removeLot, useSome as takeSome, wasteSome } from "./stock";
import { takeBack, takeBackAll, undoneIds, type LotEvent } from "./take-back";

const today = "2026-06-01" as Day;

/** A household's shelves and journal on the real merge. */
function household() {
  const rows = new Map<string, RowState>();
  let tick = 0;
  let ids = 0;
  const view = <Name extends "lot" | "lotEvent">(name: Name) =>
    new Map(
      [...rows.keys()]
        .filter((key) => key.startsWith(`${name}:`))
        .flatMap((key) => {
          const id = key.slice(name.length + 1);
          const row = viewOf(name, id, rows.get(key) ?? emptyRow);
          return row ? [[id, row] as const] : [];
        }),
    );
  const write = (drafts: readonly OpDraft[]): void => {
    for (const draft of drafts) {
      const key = `${draft.e}:${draft.k}`;
      const body = bodyOf(draft, rows.get(key) ?? emptyRow);
      if (!body) continue;
      if (draft.e === "lotEvent" && draft.t === "new")
        expect(entities.lotEvent.fields.detail.schema.safeParse(draft.f.detail ?? null).success).toBe(true);
      const h = String(++tick).padStart(13, "0");
      const op = { id: `op${h}`, dev: "d", seq: tick, h, s: 1, b: "", e: draft.e as EntityName, k: draft.k, ...body };
      rows.set(key, applyOp(rows.get(key) ?? emptyRow, op as Op));
    }
  };
  const moment: Moment = {
    nowMs: 1_780_000_000_000,
    today,
    userId: null,
    nextId: () => `00000000-0000-7000-8000-${String(++ids).padStart(12, "0")}`,
  };
  const lots = (): Map<string, Lot> => view("lot") as Map<string, Lot>;
  const events = (): Map<string, LotEvent> => view("lotEvent") as Map<string, LotEvent>;
  const back = (id: string, later: Partial<Moment> = {}) => {
    const event = events().get(id);
    if (!event) throw new Error("no such event");
    const taken = takeBack(event, lots(), undoneIds(events().values()), { ...moment, ...later });
    if (taken.ok) write(taken.value);
    return taken;
  };
  const add = (quantity: number, unit: string | null = null): Lot => {
    const added = addLot({ name: "Milk", unit, location: "fridge", expiresOn: today, notes: null }, quantity, moment);
    write(added.drafts);
    const lot = lots().get(added.lotId);
    if (!lot) throw new Error("the lot was not added");
    return lot;
  };
  return { write, moment, lots, events, back, add };
}

const estimates = fc.option(
  fc.integer({ min: 0, max: 400 }).map((days) => ({ expiresOn: addDays(today, days), reason: "r" })),
);
const amounts = fc.integer({ min: 1, max: 20_000 });
type Act = (lot: Lot, moment: Moment) => Change | null;
const acts: fc.Arbitrary<Act> = fc.oneof(
  amounts.map(
    (amount): Act =>
      (lot, moment) =>
        takeSome(lot, amount, moment),
  ),
  amounts.map(
    (amount): Act =>
      (lot, moment) =>
        wasteSome(lot, amount, moment, "spoiled"),
  ),
  amounts.map(
    (amount): Act =>
      (lot, moment) =>
        countLot(lot, amount, moment),
  ),
  amounts.map(
    (amount): Act =>
      (lot, moment) =>
        splitLot(lot, amount, moment),
  ),
  fc.constant<Act>((lot, moment) => removeLot(lot, moment)),
  estimates.map(
    (estimate): Act =>
      (lot, moment) =>
        openLot(lot, estimate, moment),
  ),
  fc.tuple(fc.constantFrom(...locations), estimates).map(
    ([to, estimate]): Act =>
      (lot, moment) =>
        to === lot.location ? null : moveLot(lot, to, estimate, moment),
  ),
  fc
    .tuple(
      fc.string({ minLength: 1, maxLength: 20 }),
      fc.string({ unit: "grapheme", maxLength: 600 }),
      fc.option(amounts),
    )
    .map(
      ([name, notes, quantity]): Act =>
        (lot, moment) =>
          editLot(lot, { name, notes }, quantity ?? undefined, moment),
    ),
);

test("whatever was done to a lot, the journal takes it back without a trace on the shelves", () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom(null, "l"), acts, (quantity, unit, act) => {
      const home = household();
      const lot = home.add(quantity, unit);
      const before = [...home.lots().values()];
      const change = act(lot, home.moment);
      if (!change) return;
      home.write(change.drafts);
      expect(home.back(change.eventId).ok).toBe(true);
      expect([...home.lots().values()]).toEqual(before);
      expect(home.back(change.eventId)).toEqual({ ok: false, error: "already" });
    }),
  );
});

test("what others used since then stays used", () => {
  fc.assert(
    fc.property(acts, (act) => {
      const home = household();
      const lot = home.add(50_000);
      const change = act(lot, home.moment);
      if (!change) return;
      home.write(change.drafts);
      const there = home.lots().get(lot.id);
      if (!there || there.quantity === 0) return;
      const used = takeSome(there, 1, home.moment);
      home.write(used.drafts);
      if (!home.back(change.eventId).ok) return;
      expect(home.lots().get(lot.id)?.quantity).toBe(49_999);
    }),
  );
});

test("a field that somebody has changed since then keeps what they made of it", () => {
  const home = household();
  const lot = home.add(1000);
  const frozen = moveLot(lot, "freezer", { expiresOn: "2026-09-01" as Day, reason: "frozen" }, home.moment);
  home.write(frozen.drafts);
  const inFreezer = home.lots().get(lot.id) ?? lot;
  home.write(editLot(inFreezer, { expiresOn: "2026-08-01" }, undefined, home.moment)?.drafts ?? []);
  expect(home.back(frozen.eventId).ok).toBe(true);
  expect(home.lots().get(lot.id)).toMatchObject({ location: "fridge", frozenOn: null, expiresOn: "2026-08-01" });
});

test("says why something stays as it is", () => {
  const home = household();
  const lot = home.add(2000);
  const used = takeSome(lot, 1000, home.moment);
  home.write(used.drafts);
  const moved = moveLot(lot, "pantry", null, home.moment);
  home.write(moved.drafts);
  home.write(moveLot({ ...lot, location: "pantry" }, "fridge", null, home.moment).drafts);
  expect(home.back(moved.eventId)).toEqual({ ok: false, error: "changed_since" });
  const removed = removeLot(lot, home.moment);
  home.write(removed.drafts);
  expect(home.back(used.eventId)).toEqual({ ok: false, error: "gone" });
  expect(home.back(removed.eventId, { nowMs: home.moment.nowMs + 200 * msPerDay })).toEqual({
    ok: false,
    error: "too_long_ago",
  });
  expect(home.back(removed.eventId).ok).toBe(true);
  expect(home.back(used.eventId).ok).toBe(true);
  expect(home.lots().get(lot.id)?.quantity).toBe(2000);
});

test("what was done in one go is one line, and taken back as a whole", () => {
  const home = household();
  const lots = [home.add(1000), home.add(2000), home.add(3000)];
  const bulk = together(
    lots.map((lot) => wasteSome(lot, lot.quantity, home.moment, "expired")),
    home.moment.nextId(),
  );
  home.write(bulk.drafts);
  const entries = journalOf(home.events().values(), home.lots());
  expect(entries.map(({ kind, events }) => [kind, events.length]).sort()).toEqual([
    ["add", 1],
    ["add", 1],
    ["add", 1],
    ["waste", 3],
  ]);
  const line = entries.find(({ kind }) => kind === "waste");
  const taken = takeBackAll(line?.events ?? [], home.lots(), new Set(), home.moment);
  expect(taken).toMatchObject({ takenCount: 3, refusals: [] });
  home.write(taken.drafts);
  expect([...home.lots().values()].map(({ quantity }) => quantity)).toEqual([1000, 2000, 3000]);
  const after = journalOf(home.events().values(), home.lots()).find(({ kind }) => kind === "waste");
  expect(after?.undone).not.toBeNull();
});
