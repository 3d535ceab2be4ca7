import { chooseLocale } from "./choose-locale";
import { localeCookie, type Locale } from "./locales";

/** The language a request asks for: what was chosen in this browser, else what the browser prefers. */
export function localeOfHeaders(headers: Headers): Locale {
  const pairs = (headers.get("cookie") ?? "").split(";").map((pair) => pair.trim().split("="));
  const chosen = pairs.find(([name]) => name === localeCookie)?.[1];
  return chooseLocale(chosen, headers.get("accept-language"));
}
