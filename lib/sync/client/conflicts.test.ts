import { expect, test } from "vitest";
import type { WireConflict } from "@/lib/sync/core/protocol";
import { emptyRow } from "@/lib/sync/core/row-state";
import { canTakeOther, draftForLoser, refusedDeeds } from "./conflicts";
import type { RejectedOp } from "./storage";

const id = "018f0000-0000-7000-8000-00000000000a";
const conflict = (change: Partial<WireConflict>): WireConflict => ({
  id,
  kind: "UPDATE_UPDATE",
  entity: "lot",
  rowId: id,
  field: "name",
  winner: "Soy milk",
  loser: "Oat milk",
  winnerStamp: "2",
  loserStamp: "1",
  ...change,
});

test("writes the value that lost", () => {
  expect(draftForLoser(conflict({}), undefined)).toEqual({ e: "lot", k: id, t: "set", f: { name: "Oat milk" } });
});

test("counts anew what the other had counted", () => {
  const counted = conflict({ field: "quantity", winner: 1000, loser: 3000 });
  expect(draftForLoser(counted, undefined)).toEqual({ e: "lot", k: id, t: "qset", v: 3000 });
});

test("brings a deleted row back with what was written meanwhile", () => {
  const row = { ...emptyRow, f: { name: ["Milk", "1"], location: ["fridge", "1"] } } as const;
  const deleted = conflict({ kind: "DELETE_UPDATE", field: null, winner: null, loser: { name: "Oat milk" } });
  expect(draftForLoser(deleted, row)).toEqual({
    e: "lot",
    k: id,
    t: "new",
    f: { name: "Oat milk", location: "fridge" },
  });
});

test("deletes what an edit had kept alive", () => {
  const kept = conflict({ kind: "DELETE_UPDATE", field: null, winner: { name: "Oat milk" }, loser: null });
  expect(draftForLoser(kept, undefined)).toEqual({ e: "lot", k: id, t: "del" });
});

test("offers only a value that still fits its field", () => {
  expect(canTakeOther(conflict({}))).toBe(true);
  expect(canTakeOther(conflict({ loser: 7 }))).toBe(false);
  expect(canTakeOther(conflict({ field: "colour" }))).toBe(false);
  expect(canTakeOther(conflict({ field: "quantity", loser: 3000 }))).toBe(true);
  expect(canTakeOther(conflict({ field: "quantity", loser: "three" }))).toBe(false);
});

test("refused ops of one deed are one thing to look at", () => {
  const rejected = (opId: string, tx?: string) => ({ op: { id: opId, tx }, code: "forbidden" }) as RejectedOp;
  const [first, second, third] = [rejected("a", "deed"), rejected("b"), rejected("c", "deed")];
  expect(refusedDeeds([first, second, third])).toEqual([[first, third], [second]]);
});
