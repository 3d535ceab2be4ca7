import fs from "node:fs";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { localObjectStore } from "./local";
import type { ObjectStore } from "./port";
import { s3ObjectStore } from "./s3";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "shelfie-objects-"));
const server = new S3rver({
  port: 0,
  address: "127.0.0.1",
  silent: true,
  directory: path.join(folder, "s3"),
  configureBuckets: [{ name: "receipts", configs: [] }],
});
const s3Settings = { bucket: "receipts", region: "us-east-1", accessKeyId: "S3RVER", secretAccessKey: "S3RVER" };
const stores: Record<string, () => ObjectStore> = {
  "local folder": () => localObjectStore(path.join(folder, "local")),
};

beforeAll(async () => {
  const { port } = (await server.run()) as AddressInfo;
  stores["S3 over the wire"] = () => s3ObjectStore({ ...s3Settings, endpoint: `http://127.0.0.1:${port}` });
});
afterAll(async () => {
  await server.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each(["local folder", "S3 over the wire"])("%s", (name) => {
  const store = (): ObjectStore => (stores[name] as () => ObjectStore)();

  test("gives back what was put, the newest last", async () => {
    await store().put("receipts/a/0.jpg", bytesOf("first"), "image/jpeg");
    await store().put("receipts/a/0.jpg", bytesOf("second"), "image/jpeg");
    expect(Buffer.from((await store().get("receipts/a/0.jpg")) ?? []).toString()).toBe("second");
  });

  test("has nothing where nothing was put or all was removed", async () => {
    await store().put("receipts/b/0.jpg", bytesOf("x"), "image/jpeg");
    await store().remove("receipts/b/0.jpg");
    await store().remove("receipts/b/0.jpg");
    expect(await store().get("receipts/b/0.jpg")).toBeNull();
    expect(await store().get("receipts/never/0.jpg")).toBeNull();
  });

  test("says when it is there", async () => {
    await expect(store().check()).resolves.toBeUndefined();
  });

  test("no key leads out of it", async () => {
    for (const key of ["../secrets", "receipts/../../secrets", "/etc/passwd", "receipts//x", "receipts/.hidden", ""]) {
      await expect(store().put(key, bytesOf("x"), "text/plain")).rejects.toThrow("unsafe object key");
    }
  });
});

test("a bucket that does not exist fails the check", async () => {
  const { port } = new URL(`http://127.0.0.1:${(server.httpServer?.address() as AddressInfo).port}`);
  const missing = s3ObjectStore({ ...s3Settings, bucket: "nowhere", endpoint: `http://127.0.0.1:${port}` });
  await expect(missing.check()).rejects.toThrow();
});

test("whatever bytes are put come back from the local folder, readable by this user only", async () => {
  const store = localObjectStore(path.join(folder, "private"));
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
      await store.put("receipts/c/0.jpg", bytes, "image/jpeg");
      expect(new Uint8Array((await store.get("receipts/c/0.jpg")) ?? [])).toEqual(bytes);
    }),
    { numRuns: 20 },
  );
  const file = path.join(folder, "private/receipts/c/0.jpg");
  expect(fs.statSync(file).mode & 0o077).toBe(0);
  expect(fs.readdirSync(path.dirname(file))).toEqual(["0.jpg"]);
});
