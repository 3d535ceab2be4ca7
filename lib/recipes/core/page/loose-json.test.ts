import fc from "fast-check";
import { expect, test } from "vitest";
import { readLooseJson } from "./loose-json";

test("what is JSON is read as JSON", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(readLooseJson(JSON.stringify(value))).toEqual([JSON.parse(JSON.stringify(value))]);
    }),
  );
});

test("lists and objects with a comma too many are read all the same", () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.string({ unit: fc.constantFrom("k", " ", ":", "é") }),
        fc.array(fc.string({ unit: fc.constantFrom("a", "ü", " ", "\\") })),
      ),
      (value) => {
        const text = JSON.stringify(value).replaceAll("}", ",}").replaceAll("]", ",]");
        expect(readLooseJson(text)).toEqual([value]);
      },
    ),
  );
});

test.each([
  ["a raw line break in a text", '{"a": "one\ntwo"}', { a: "one\ntwo" }],
  ["an escape nobody knows", String.raw`{"a": "don\'t"}`, { a: "don't" }],
  ["quotes inside a text", '{"a": "the "best" soup", "b": 1}', { a: 'the "best" soup', b: 1 }],
  ["a missing comma", '{"a": "1"\n "b": 2}', { a: "1", b: 2 }],
  ["a comment around it", '<!-- {"a": 1} -->', { a: 1 }],
  ["a text that was cut off", '{"a": "1", "b": ["x", "y', { a: "1", b: ["x", "y"] }],
  ["bare keys", "{a: 1, b: true, c: undefined}", { a: 1, b: true, c: null }],
])("forgives %s", (_, text, value) => {
  expect(readLooseJson(text)).toEqual([value]);
});

test("two values in one script are two values", () => {
  expect(readLooseJson('{"a": 1}\n{"b": 2};')).toEqual([{ a: 1 }, { b: 2 }]);
});

test("a key named like the prototype changes no other object", () => {
  readLooseJson('{"__proto__": {"polluted": true},}');
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test.each(["<html>", "{]", ":", "[".repeat(100_000), '{"a":'.repeat(50_000)])("%.20s makes no trouble", (text) => {
  expect(Array.isArray(readLooseJson(text))).toBe(true);
});
