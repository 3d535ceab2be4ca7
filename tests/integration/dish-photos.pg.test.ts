import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import * as photo from "@/app/api/v1/recipes/photos/[name]/route";
import * as photos from "@/app/api/v1/recipes/photos/route";
import { closeRateLimits } from "@/lib/http/rate-limit";
import { call, newPerson } from "./api";

afterAll(closeRateLimits);

const formOf = (bytes: Uint8Array<ArrayBuffer>): FormData => {
  const form = new FormData();
  form.append("file", new File([bytes], "dish.png"));
  return form;
};
const picture = async () =>
  new Uint8Array(
    await sharp({ create: { width: 2400, height: 1200, channels: 3, background: "#a63" } })
      .png()
      .toBuffer(),
  );

test("a dish's photo is kept small, shown to its household and to nobody else", async () => {
  const [ana, eve] = [await newPerson("ana@example.org"), await newPerson("eve@example.org")];
  const sent = await call(photos.POST, { method: "POST", path: "/", as: ana, body: formOf(await picture()) });
  expect(sent.status).toBe(201);
  const { image_key: key } = (await sent.json()) as { image_key: string };
  const name = key.split("/").at(-1) ?? "";
  const shown = await call(photo.GET, { path: "/", as: ana, params: { name } });
  expect(shown.headers.get("content-type")).toBe("image/jpeg");
  const kept = await sharp(new Uint8Array(await shown.arrayBuffer())).metadata();
  expect([kept.format, kept.width, kept.height]).toEqual(["jpeg", 1600, 800]);
  expect((await call(photo.GET, { path: "/", as: eve, params: { name } })).status).toBe(404);
});

test("what is no picture is refused, and no name leaves the folder", async () => {
  const ben = await newPerson("ben@example.org");
  const text = new TextEncoder().encode("<svg onload=alert(1)>");
  expect((await call(photos.POST, { method: "POST", path: "/", as: ben, body: formOf(text) })).status).toBe(400);
  for (const name of ["../../secrets", "x.jpg", ""])
    expect((await call(photo.GET, { path: "/", as: ben, params: { name } })).status).toBe(404);
});
