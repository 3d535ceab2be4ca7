import fs from "node:fs";
import { createTranslator } from "use-intl/core";
import { expect, test } from "vitest";
import { messagesByLocale, pickMessages } from "./catalog";
import { defaultLocale, locales, type Locale } from "./locales";

type Tree = { [key: string]: string | Tree };

const leaves = (tree: Tree, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );

/** Something for every argument a message may ask for; numbers suit plurals, dates and plain insertion alike. */
const argumentsOf = (message: string) =>
  Object.fromEntries([...message.matchAll(/\{(\w+)/g)].map((match) => [match[1] ?? "", 2]));

const tagsOf = (message: string) =>
  Object.fromEntries([...message.matchAll(/<(\w+)>/g)].map((match) => [match[1] ?? "", (chunk: string) => chunk]));

const fails = (locale: Locale, key: string, message: string): string | null => {
  let failure: string | null = null;
  const translate = createTranslator({
    locale,
    messages: { [key.replaceAll(".", "/")]: message } as Record<string, string>,
    onError: (error) => (failure = error.message),
  });
  translate.markup(key.replaceAll(".", "/"), { ...argumentsOf(message), ...tagsOf(message) });
  return failure;
};

test.each(locales)("every message of %s can be formatted", (locale) => {
  for (const [key, message] of leaves(messagesByLocale[locale])) {
    expect(fails(locale, key, message), key).toBeNull();
  }
});

test("a broken message is noticed", () => {
  expect(fails("en", "broken", "{count, plural, one {a}")).not.toBeNull();
});

test.each(locales)("%s says everything that English says", (locale) => {
  const keys = (of: Locale) => leaves(messagesByLocale[of]).map(([key]) => key);
  expect(keys(locale)).toEqual(keys(defaultLocale));
});

const files = locales.flatMap((locale) =>
  fs.readdirSync(`messages/${locale}`).map((name) => `messages/${locale}/${name}`),
);

test.each(files)("in %s no key stands twice: the first would never be said", (file) => {
  const text = fs.readFileSync(file, "utf8");
  expect(`${JSON.stringify(JSON.parse(text), null, 2)}\n`).toBe(text);
});

test("a page receives the areas it asks for and no others", () => {
  expect(Object.keys(pickMessages("en", ["ui", "auth"]))).toEqual(["ui", "auth"]);
});
