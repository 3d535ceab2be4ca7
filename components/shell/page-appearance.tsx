import { appearanceScript } from "@/lib/appearance/core/appearance-script";
import type { Locale } from "@/lib/messages/locales";

/**
 * The chosen look and the reader's language, put on the document before it is painted.
 * @param nonce lets the script run under the page's own policy
 */
export const PageAppearance = ({ locale, nonce }: { locale: Locale; nonce: string | undefined }) => (
  <script
    nonce={nonce}
    suppressHydrationWarning
    dangerouslySetInnerHTML={{ __html: `document.documentElement.lang=${JSON.stringify(locale)};${appearanceScript}` }}
  />
);
