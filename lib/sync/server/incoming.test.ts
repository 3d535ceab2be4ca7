import fc from "fast-check";
import { expect, test } from "vitest";
import { schemaVersion, schemaVersionMin, type Upcast } from "@/lib/sync/core/version";
import { arbitraryOps } from "@/tests/sync/arbitrary";
import { readIncoming } from "./incoming";

/** An older schema that called a field of grocery items by another name. */
const oldVersion = schemaVersion - 1;
const renamed = (from: string, to: string, fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name === from ? to : name, value]));
const steps: Record<number, Upcast> = {
  [oldVersion]: (op) => ("f" in op ? { ...op, f: renamed("remark", "note", op.f as Record<string, unknown>) } : op),
};

test("understands every op of an older app as its writer meant it", () => {
  fc.assert(
    fc.property(arbitraryOps, (ops) => {
      for (const op of ops) {
        const today = { ...op, s: schemaVersion };
        const old = { ...today, s: oldVersion, ...("f" in today ? { f: renamed("note", "remark", today.f) } : {}) };
        expect(readIncoming(old, op.dev, { version: schemaVersion, steps }).op).toEqual(today);
      }
    }),
  );
});

test("says of an op that is older than any step that it is too old", () => {
  fc.assert(
    fc.property(arbitraryOps, (ops) => {
      for (const op of ops) expect(readIncoming({ ...op, s: schemaVersionMin - 1 }, op.dev).code).toBe("too_old");
    }),
  );
});

test("takes no op in another device's name", () => {
  fc.assert(
    fc.property(arbitraryOps, (ops) => {
      for (const op of ops) expect(readIncoming({ ...op, s: schemaVersion }, "ffffffffffff").code).toBe("malformed");
    }),
  );
});
