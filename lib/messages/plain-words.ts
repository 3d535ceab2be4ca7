import en from "@/messages/en/ui.json";
import es from "@/messages/es/ui.json";
import type { Locale } from "./locales";

const wordsByLocale: Record<Locale, typeof en> = { en, es };

/**
 * The words of `ui` as they stand in the catalog, for error pages: those ship with every page, so they bring neither the
 * formatter nor the other areas along.
 */
export const plainWords = (locale: Locale) => wordsByLocale[locale];
