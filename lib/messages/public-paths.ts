import { defaultLocale, locales, type Locale } from "./locales";

const publicPages = ["/", "/privacy", "/terms"] as const;

export type PublicPage = (typeof publicPages)[number];

const pathIn = (locale: Locale, page: string): string =>
  locale === defaultLocale ? page : `/${locale}${page === "/" ? "" : page}`;

/** Where a public page is in a language: English at the plain address, others below their own. */
export const publicPath = (page: PublicPage, locale: Locale): string => pathIn(locale, page);

/** Where the page is that stands in, without a connection, for one that is not kept. Nobody is to find it. */
export const offlinePath = (locale: Locale): string => pathIn(locale, "/offline");

/** Every public page in every language. */
export const publicPaths: readonly { page: PublicPage; locale: Locale; path: string }[] = locales.flatMap((locale) =>
  publicPages.map((page) => ({ page, locale, path: publicPath(page, locale) })),
);
