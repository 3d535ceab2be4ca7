import { expect, test } from "vitest";
import { localeOfHeaders } from "./locale-of-headers";

test("what was chosen in the browser comes before what it prefers", () => {
  const headers = new Headers({ cookie: "a=b; shelfie-locale=es", "accept-language": "en" });
  expect(localeOfHeaders(headers)).toBe("es");
});

test("without a choice the browser's preference decides, and English where there is none", () => {
  expect(localeOfHeaders(new Headers({ "accept-language": "es-MX,en;q=0.5" }))).toBe("es");
  expect(localeOfHeaders(new Headers({ cookie: "shelfie-locale=klingon" }))).toBe("en");
});
