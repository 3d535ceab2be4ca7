import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isUuid } from "@/lib/kernel/id";
import { namedId, uuidv5 } from "./named-id";
import { sha1 } from "./sha1";

const dns = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
const home = "018f0000-0000-7000-8000-000000000000";

test("hashes any bytes as the platform's own SHA-1 does", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const expected = createHash("sha1").update(bytes).digest("hex");
      expect(Buffer.from(sha1(bytes)).toString("hex")).toBe(expected);
    }),
  );
});

test("gives the example of RFC 9562", () => {
  expect(uuidv5(dns, "www.example.com")).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
});

test("takes spellings that people do not tell apart for one name", () => {
  expect(namedId(home, "store", " Corner  Shop ")).toBe(namedId(home, "store", "corner shop"));
});

test("tells kinds, households and names apart", () => {
  const other = "018f0000-0000-7000-8000-000000000001";
  const ids = [
    namedId(home, "store", "a"),
    namedId(home, "category", "a"),
    namedId(other, "store", "a"),
    namedId(home, "store", "b"),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every(isUuid)).toBe(true);
});
