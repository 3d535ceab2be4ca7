import { expect, test } from "vitest";
import { addressPlaceholder, sourcePlaceholder } from "@/lib/landing/core/address-placeholder";
import { plainPage } from "./plain-page";

const options = {
  origin: "https://pantry.example",
  sourceUrl: undefined,
  language: "es",
  headScript: "a()",
  bodyScript: "b('$&')",
};

const built =
  `<!DOCTYPE html><html lang="en"><head><link rel="preload" href="/_next/a.woff2" as="font"/>` +
  `<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><script src="/_next/a.js" async=""></script>` +
  `<link rel="canonical" href="${addressPlaceholder}/"/></head><body><div hidden=""><!--$--><!--/$--></div><h1>Hi<!-- -->!</h1>` +
  `<script type="application/ld+json">{"url":"${addressPlaceholder}"}</script>` +
  `<script>self.__next_f.push([1,"x"])</script></body></html>`;

test("what is left of a page are its words, its looks and the scripts it was given", () => {
  expect(plainPage(built, options)).toBe(
    `<!DOCTYPE html><html lang="es"><head><link rel="preload" href="/_next/a.woff2" as="font"/>` +
      `<link rel="canonical" href="https://pantry.example/"/><script>a()</script></head><body><h1>Hi!</h1>` +
      `<script type="application/ld+json">{"url":"https://pantry.example"}</script><script>b('$&')</script></body></html>`,
  );
});

test("a page speaks of its source where it can be read, and only there", () => {
  const entries = `<ul><li>a</li><li data-needs="source"><h3>b</h3><a href="${sourcePlaceholder}">c</a></li></ul>`;
  const page = `<html><head></head><body>${entries}</body></html>`;
  expect(plainPage(page, options)).toContain("<ul><li>a</li></ul>");
  const published = plainPage(page, { ...options, sourceUrl: "https://code.example/shelfie" });
  expect(published).toContain(`<h3>b</h3><a href="https://code.example/shelfie">c</a>`);
});
