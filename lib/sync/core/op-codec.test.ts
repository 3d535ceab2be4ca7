import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryOps } from "@/tests/sync/arbitrary";
import { parseOp } from "./op-codec";

const op = {
  id: "018f0000-0000-7000-8000-00000000000b",
  dev: "00000000000a",
  seq: 1,
  h: "000000001000000000000000a",
  s: 1,
  b: "",
  e: "lot",
  k: "018f0000-0000-7000-8000-00000000000a",
};

test("reads back every op it may be sent", () => {
  fc.assert(
    fc.property(arbitraryOps, (ops) => {
      for (const one of ops) expect(parseOp(JSON.parse(JSON.stringify(one)))).toEqual(one);
    }),
  );
});

test("never throws, whatever it is given", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      parseOp(value);
    }),
  );
});

test.each([
  ["a creation that misses a required field", { t: "new", f: { name: "Milk" } }],
  ["a required field emptied", { t: "set", f: { name: null } }],
  ["a field the entity does not have", { t: "set", f: { colour: "blue" } }],
  ["a place that is none", { t: "set", f: { location: "garage" } }],
  ["a day that is none", { t: "set", f: { expiresOn: "2026-02-30" } }],
  ["a fraction of a thousandth", { t: "qadd", d: 0.5 }],
  ["text that Postgres cannot keep", { t: "set", f: { notes: "a\u0000b" } }],
  ["half a surrogate pair", { t: "set", f: { notes: "\ud800" } }],
  ["an unknown change", { t: "drop" }],
])("refuses %s", (_name, change) => {
  expect(parseOp({ ...op, ...change })).toBeNull();
});

test("refuses a quantity for what has none", () => {
  expect(parseOp({ ...op, e: "store", t: "qset", v: 1 })).toBeNull();
});
