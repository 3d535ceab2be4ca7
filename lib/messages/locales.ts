/** Languages the product speaks. A new one needs a folder in `messages/` with every key of `messages/en`. */
export const locales = ["en", "es"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "en";

/** Holds the language a person chose; without it the browser's preference decides. */
export const localeCookie = "shelfie-locale";

/** Each language in its own words, as people look for it. */
export const localeNames: Readonly<Record<Locale, string>> = { en: "English", es: "Español" };
