import { expect, test } from "vitest";
import { conflictsOf, isAnswered } from "./conflict";
import { applyOp } from "./merge";
import type { Op } from "./op";
import { emptyRow } from "./row-state";
import { formatStamp } from "./stamp";

const [anna, ben] = ["00000000000a", "00000000000b"];
const stamp = (ms: number, device: string): string => formatStamp({ ms, counter: 0 }, device);
const op = (ms: number, dev: string, change: object): Op =>
  ({
    id: "018f0000-0000-7000-8000-00000000000a",
    dev,
    seq: ms,
    h: stamp(ms, dev),
    s: 1,
    b: "",
    e: "groceryItem",
    k: "018f0000-0000-7000-8000-00000000000b",
    ...change,
  }) as Op;
const note = (ms: number, dev: string, text: string): Op => op(ms, dev, { t: "set", f: { note: text } });

test("is a question until somebody writes there again, on whatever phone", () => {
  const row = applyOp(emptyRow, note(1, anna, "oat"));
  const later = note(2, ben, "soy");
  const [conflict] = conflictsOf(row, later);
  if (!conflict) throw new Error("no conflict");
  const merged = applyOp(row, later);
  expect(isAnswered(conflict, merged)).toBe(false);
  expect(isAnswered(conflict, applyOp(merged, op(3, anna, { t: "set", f: { name: "Milk" } })))).toBe(false);
  expect(isAnswered(conflict, applyOp(merged, note(3, anna, "oat")))).toBe(true);
});

test("a row that was deleted against an edit is answered when it is brought back or deleted again", () => {
  const row = applyOp(emptyRow, op(1, anna, { t: "new", f: { name: "Milk" } }));
  const edited = applyOp(row, note(2, anna, "oat"));
  const deletion = op(3, ben, { t: "del" });
  const [conflict] = conflictsOf(edited, deletion);
  if (!conflict) throw new Error("no conflict");
  const deleted = applyOp(edited, deletion);
  expect(isAnswered(conflict, deleted)).toBe(false);
  expect(isAnswered(conflict, applyOp(deleted, note(4, anna, "soy")))).toBe(true);
  expect(isAnswered(conflict, applyOp(deleted, op(4, anna, { t: "del" })))).toBe(true);
});

test("asks nothing of a row that is not there any more", () => {
  const [conflict] = conflictsOf(applyOp(emptyRow, note(1, anna, "oat")), note(2, ben, "soy"));
  expect(conflict && isAnswered(conflict, undefined)).toBe(true);
});
