import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { locales } from "@/lib/messages/locales";
import { manifestFor } from "./manifest";

test.each(locales)("every picture that the manifest in %s names is there", (locale) => {
  const { icons = [], screenshots = [] } = manifestFor(locale);
  for (const { src } of [...icons, ...screenshots])
    expect(fs.existsSync(path.join(import.meta.dirname, "../../public", src)), src).toBe(true);
});

test("whoever installs it in another language installs the same app", () => {
  const [en, es] = [manifestFor("en"), manifestFor("es")];
  expect(es.id).toBe(en.id);
  expect(es.lang).toBe("es");
  expect(es.shortcuts?.map(({ url }) => url)).toEqual(en.shortcuts?.map(({ url }) => url));
  expect(es.shortcuts?.map(({ name }) => name)).not.toEqual(en.shortcuts?.map(({ name }) => name));
});
