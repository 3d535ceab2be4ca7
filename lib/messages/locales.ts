/** Languages the product speaks. A new one needs a folder in `messages/` with every key of `messages/en`. */
export const locales = ["en"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "en";
