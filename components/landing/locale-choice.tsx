import { localeNames, locales, type Locale } from "@/lib/messages/locales";
import { publicPath, type PublicPage } from "@/lib/messages/public-paths";

/** The same page in the other languages, each named in its own words. Nothing to choose from draws nothing. */
export function LocaleChoice({ page, locale, label }: { page: PublicPage; locale: Locale; label: string }) {
  if (locales.length < 2) return null;
  return (
    <nav aria-label={label} className="flex gap-6">
      {locales.map((each) => (
        // A link of the browser's own: another language is another document.
        <a
          key={each}
          href={publicPath(page, each)}
          lang={each}
          hrefLang={each}
          data-does="locale"
          aria-current={each === locale ? "page" : undefined}
          className="flex min-h-11 items-center text-ink-soft hover:text-ink hover:underline aria-[current=page]:font-semibold aria-[current=page]:text-ink"
        >
          {localeNames[each]}
        </a>
      ))}
    </nav>
  );
}
