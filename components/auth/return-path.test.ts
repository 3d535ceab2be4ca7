import fc from "fast-check";
import { expect, test } from "vitest";
import { returnPath } from "./return-path";

const own = "https://shelfie.test";

test("never leads to another site, whatever was asked", () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.webUrl({ withQueryParameters: true }),
    fc.constantFrom(
      "//evil.test",
      "/\\evil.test",
      "https:evil.test",
      "/app//evil.test",
      "javascript:alert(1)",
      "/app/../../x",
    ),
  );
  fc.assert(
    fc.property(hostile, (asked) => {
      const target = new URL(returnPath(asked), own);
      expect(target.origin).toBe(own);
      expect(target.pathname).toMatch(/^\/(app|auth\/join)(\/|$)/);
    }),
  );
});

test("goes where the person was headed", () => {
  expect(returnPath("/app/pantry?place=fridge")).toBe("/app/pantry?place=fridge");
  expect(returnPath("/auth/join/abc")).toBe("/auth/join/abc");
  expect(returnPath("http://127.0.0.1:3000/app/settings")).toBe("/app/settings");
});

test("goes home when nothing, a look-alike or the sign-in page itself was asked for", () => {
  for (const asked of [undefined, "", "/application", "/auth/login", "/"]) expect(returnPath(asked)).toBe("/app");
});
