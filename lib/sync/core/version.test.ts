import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { z } from "zod";
import { entities } from "./entities";
import * as protocol from "./protocol";
import { schemaVersion, upcastOp } from "./version";

/** Everything replicas exchange, as JSON Schema text. */
function wireText(): string {
  const asJson = (schema: z.ZodType): unknown => z.toJSONSchema(schema, { unrepresentable: "any", io: "input" });
  const shapes = Object.entries(entities).map(([name, { fields, quantity, tags }]) => [
    name,
    quantity,
    tags,
    Object.entries(fields).map(([field, { schema, required }]) => [field, required, asJson(schema)]),
  ]);
  const messages = Object.entries(protocol).flatMap(([name, value]) =>
    value instanceof z.ZodType ? [[name, asJson(value)]] : [],
  );
  return JSON.stringify([shapes, messages]);
}

/** What version `schemaVersion` looks like. When this fails, raise the version, add the step that upcasts, then note the hash. */
const hashOfVersion: Readonly<Record<number, string>> = {
  1: "2efa7d41eb26a7cb",
  2: "05a0cd590ff00f49",
  3: "33a352610ef41b56",
};

test("changes the wire schema only together with its version", () => {
  expect(createHash("sha256").update(wireText()).digest("hex").slice(0, 16)).toBe(hashOfVersion[schemaVersion]);
});

test("carries an old op through every version since", () => {
  const steps = {
    1: (op: Record<string, unknown>) => ({ ...op, renamed: op.old }),
    2: (op: Record<string, unknown>) => ({ ...op, twice: true }),
  };
  expect(upcastOp({ s: 1, old: "x" }, steps, 3)).toMatchObject({ s: 3, renamed: "x", twice: true });
});

test("gives up an op that is older than any step", () => {
  expect(upcastOp({ s: 1 }, { 2: (op) => op }, 3)).toBeNull();
});

test("leaves an op of today as it is", () => {
  const op = { s: schemaVersion, t: "del" };
  expect(upcastOp(op)).toBe(op);
});
