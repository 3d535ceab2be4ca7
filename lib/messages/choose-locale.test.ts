import { expect, test } from "vitest";
import { chooseLocale } from "./choose-locale";
import type { Locale } from "./locales";

const spoken = ["en", "es"] as unknown as readonly Locale[];

test("what a person chose comes before what the browser asks for", () => {
  expect(chooseLocale("es", "en-GB,en;q=0.9", spoken)).toBe("es");
});

test("without a choice the browser's most wanted language that we speak decides", () => {
  expect(chooseLocale(undefined, "de-DE,es;q=0.8,en;q=0.7", spoken)).toBe("es");
  expect(chooseLocale(undefined, "es;q=0.3, en-US;q=0.9", spoken)).toBe("en");
  expect(chooseLocale(undefined, "es-419", spoken)).toBe("es");
});

test("a language nobody here speaks, a refused one or none at all is English", () => {
  expect(chooseLocale(undefined, "de, fr;q=0.5", spoken)).toBe("en");
  expect(chooseLocale("klingon", "es;q=0", spoken)).toBe("en");
  expect(chooseLocale(undefined, null, spoken)).toBe("en");
});
