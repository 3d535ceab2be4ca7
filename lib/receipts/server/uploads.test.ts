import fs from "node:fs";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "@/lib/kernel/new-id";
import { dropUploads, startUpload, takeUploads } from "@/lib/receipts/server/uploads";
import { localObjectStore } from "@/lib/platform/object-store/local";
import { presignPut, signedUrl } from "@/lib/platform/object-store/presign";
import { s3ObjectStore } from "@/lib/platform/object-store/s3";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "shelfie-presign-"));
const server = new S3rver({
  port: 0,
  address: "127.0.0.1",
  silent: true,
  directory: folder,
  configureBuckets: [{ name: "receipts", configs: [] }],
});
let endpoint = "";
beforeAll(async () => {
  const { port } = (await server.run()) as AddressInfo;
  endpoint = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  await server.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const settings = () => ({
  ...{ bucket: "receipts", region: "us-east-1", accessKeyId: "S3RVER", secretAccessKey: "S3RVER" },
  endpoint,
});
const photo = new TextEncoder().encode("a large photo");
const object = { key: "uploads/a/0.jpg", contentType: "image/jpeg", byteSize: photo.byteLength };
const put = ({ url, headers, method }: ReturnType<typeof presignPut>) => {
  const { "content-length": _length, ...sent } = headers;
  return fetch(url, { method, headers: sent, body: photo });
};

test("whoever has the address puts that object, and the store has it", async () => {
  expect((await put(presignPut(settings(), object, Date.now(), 300))).status).toBe(200);
  expect(await s3ObjectStore(settings()).get(object.key)).toEqual(photo);
});

test("a photo put by its address is taken once by its household, and by no other", async () => {
  const store = s3ObjectStore(settings());
  const householdId = newId();
  const upload = await startUpload({ householdId, format: "jpeg", byteSize: photo.byteLength }, store, Date.now());
  if (!upload.ok) throw new Error("no address");
  await put(upload.value.put);
  const { object } = upload.value;
  expect(await takeUploads([object], householdId, store)).toEqual({ ok: true, value: [photo] });
  for (const [name, household] of [
    [object, newId()],
    [`uploads/${householdId}/../x.jpeg`, householdId],
    [`receipts/${householdId}/x/0.jpg`, householdId],
  ] as const) {
    expect((await takeUploads([name], household, store)).ok).toBe(false);
  }
  await dropUploads([object], store);
  expect((await takeUploads([object], householdId, store)).ok).toBe(false);
});

test("a store that others cannot reach says so", async () => {
  const store = localObjectStore(path.join(folder, "local"));
  const refused = await startUpload({ householdId: newId(), format: "jpeg", byteSize: 1 }, store, 0);
  expect(!refused.ok && refused.error.kind).toBe("unavailable");
});

test("an address that has run out is refused", async () => {
  expect((await put(presignPut(settings(), object, Date.now() - 600_000, 300))).status).toBe(403);
});

// The example of "Authenticating Requests: Using Query Parameters" in Amazon's S3 documentation.
test("signs as Amazon's own example does", () => {
  const example = {
    ...{ bucket: "examplebucket", region: "us-east-1", accessKeyId: "AKIAIOSFODNN7EXAMPLE" },
    secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
  };
  const url = new URL("https://examplebucket.s3.amazonaws.com/test.txt");
  const signed = signedUrl(example, { method: "GET", url, headers: {} }, Date.UTC(2013, 4, 24), 86_400);
  expect(signed.searchParams.get("X-Amz-Signature")).toBe(
    "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404",
  );
});

test("Amazon's bucket is told to encrypt, and the size is part of what is signed", () => {
  const { url, headers } = presignPut({ ...settings(), endpoint: undefined }, object, 0, 300);
  expect(headers).toMatchObject({ "x-amz-server-side-encryption": "AES256", "content-length": "13" });
  expect(new URL(url).searchParams.get("X-Amz-SignedHeaders")).toBe(
    "content-length;content-type;host;x-amz-server-side-encryption",
  );
  expect(() => presignPut(settings(), { ...object, key: "../secrets" }, 0, 300)).toThrow("unsafe object key");
});
