import { expect, test } from "vitest";
import { paintedFirst } from "./painted-first";

const rendered =
  `<!DOCTYPE html><html lang="en"><head><link rel="stylesheet" href="/a.css"/>` +
  `<link rel="preload" as="script" fetchPriority="low" nonce="n1" href="/a.js"/>` +
  `<script src="/a.js" async="" nonce="n1"></script><script src="/old.js" noModule="" nonce="n1"></script></head>` +
  `<body><h1>Hi</h1><script nonce="n1">self.__next_f.push([1,"x"])</script>` +
  `<script src="/b.js" nonce="n1" id="_R_" async=""></script></body></html>`;

test("the scripts of a page are named at its end, for the one that asks for them", () => {
  expect(paintedFirst(rendered, "ask('$&')")).toBe(
    `<!DOCTYPE html><html lang="en"><head><link rel="stylesheet" href="/a.css"/>` +
      `<script src="/old.js" noModule="" nonce="n1"></script></head>` +
      `<body><h1>Hi</h1><script nonce="n1">self.__next_f.push([1,"x"])</script>` +
      `<script nonce="n1" data-sources="/a.js /b.js">ask('$&')</script></body></html>`,
  );
});

test("a page without scripts is left alone", () => {
  const page = `<html><head></head><body><p>Hi</p></body></html>`;
  expect(paintedFirst(page, "ask()")).toBe(page);
});
