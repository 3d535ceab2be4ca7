import { localeCookie } from "./locales";

const keptSeconds = 31_536_000;

/** Remembers the language a person chose, for the pages that are made when they are asked for. */
export function keepLocale(locale: string): void {
  const secure = location.protocol === "https:" ? "; secure" : "";
  document.cookie = `${localeCookie}=${encodeURIComponent(locale)}; path=/; max-age=${keptSeconds}; samesite=lax${secure}`;
}
