import type { Locale } from "@/lib/messages/locales";

export type Testimonial = {
  quote: string;
  name: string;
  /** Who this is, in a few words of theirs. */
  role: string;
  locale: Locale;
};

/** What people who use it have said, in their words and with their leave. Nobody has been asked yet. */
export const testimonials: readonly Testimonial[] = [];

const shownMax = 4;

/** Draws the quotes of a language; nothing when there are none. */
export function TestimonialList({ quotes, locale }: { quotes: readonly Testimonial[]; locale: Locale }) {
  const shown = quotes.filter((quote) => quote.locale === locale).slice(0, shownMax);
  if (shown.length === 0) return null;
  return (
    <ul className="mt-10 grid gap-4 md:grid-cols-2">
      {shown.map((quote) => (
        <li key={quote.name}>
          <figure className="h-full rounded-2xl border border-line bg-canvas p-5">
            <blockquote className="text-lg">{quote.quote}</blockquote>
            <figcaption className="mt-3 text-sm text-ink-soft">
              <span className="font-medium text-ink">{quote.name}</span>, {quote.role}
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  );
}
