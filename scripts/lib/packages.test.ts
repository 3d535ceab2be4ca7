import fc from "fast-check";
import { expect, test } from "vitest";
import { isInstalled } from "./packages.mjs";

const entry = fc.record({ version: fc.string(), integrity: fc.string(), optional: fc.boolean() });
const place = fc.string().map((name) => `node_modules/${name}`);
type Lock = Record<string, { version: string; integrity: string; optional: boolean }>;
/** The checkout itself heads every lock file. */
const checkout = { version: "0.1.0", integrity: "", optional: false };
const lock = fc.dictionary(place, entry, { minKeys: 1 }).map((packages): Lock => ({ "": checkout, ...packages }));

test("what npm installed from a lock file is up to date with it", () => {
  fc.assert(fc.property(lock, (locked) => isInstalled(locked, locked)));
});

test("a package that is missing is only missed when it is not optional", () => {
  fc.assert(
    fc.property(lock, (locked) => {
      const [name = ""] = Object.keys(locked).filter((key) => key !== "");
      const { [name]: missing, ...installed } = locked;
      expect(isInstalled(locked, installed)).toBe(missing?.optional);
    }),
  );
});

test("another version, or the same one with other contents, is not what was asked for", () => {
  fc.assert(
    fc.property(lock, fc.constantFrom("version", "integrity"), (locked, property) => {
      const [name = ""] = Object.keys(locked).filter((key) => key !== "");
      const changed = { ...locked[name], [property]: "something else entirely" };
      expect(isInstalled(locked, { ...locked, [name]: changed })).toBe(false);
    }),
  );
});

test("an installation that was interrupted left no account of itself, and counts as none", () => {
  expect(isInstalled({ "": {}, "node_modules/a": { version: "1.0.0" } }, {})).toBe(false);
});
