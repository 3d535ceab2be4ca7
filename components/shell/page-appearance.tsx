import { appearanceScript } from "@/lib/appearance/core/appearance-script";
import type { Locale } from "@/lib/messages/locales";

/**
 * Has zod not try whether it may compile its checks: the page's policy forbids it, and each try is reported as a breach.
 * It stands here because zod asks before any module of ours could tell it. The name is zod's own (core/core.js).
 */
const noCompiling = "globalThis.__zod_globalConfig={jitless:true};";

/**
 * The chosen look and the reader's language, put on the document before it is painted.
 * @param nonce lets the script run under the page's own policy
 */
export const PageAppearance = ({ locale, nonce }: { locale: Locale; nonce: string | undefined }) => (
  <script
    nonce={nonce}
    suppressHydrationWarning
    dangerouslySetInnerHTML={{
      __html: `${noCompiling}document.documentElement.lang=${JSON.stringify(locale)};${appearanceScript}`,
    }}
  />
);
