import { defaultLocale, locales, type Locale } from "./locales";

const acceptedMax = 20;

/** Languages of an Accept-Language header, most wanted first. Source of the format: RFC 9110, 12.5.4. */
function wanted(acceptLanguage: string): string[] {
  const ranges = acceptLanguage
    .split(",", acceptedMax)
    .map((range) => {
      const [tag = "", ...parameters] = range.trim().split(";");
      const quality = parameters.map((text) => /^\s*q=([\d.]+)/.exec(text)?.[1]).find((value) => value !== undefined);
      return { language: tag.split("-", 1)[0]?.toLowerCase() ?? "", quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0);
  return ranges.sort((left, right) => right.quality - left.quality).map(({ language }) => language);
}

/**
 * The language a page is made in: the one chosen before, else the first of the browser's that we speak, else English.
 * @param chosen value of the cookie, whatever it holds
 */
export function chooseLocale(
  chosen: string | undefined,
  acceptLanguage: string | null,
  spoken: readonly Locale[] = locales,
): Locale {
  const candidates = [chosen, ...wanted(acceptLanguage ?? "")];
  for (const candidate of candidates) {
    const match = spoken.find((locale) => locale === candidate);
    if (match) return match;
  }
  return defaultLocale;
}
