import type { ReactNode } from "react";
import { SkipLink } from "@/components/ui/skip-link";
import type { Locale } from "@/lib/messages/locales";
import type { PublicPage } from "@/lib/messages/public-paths";
import { translatorFor } from "@/lib/messages/translator";
import { LandingFooter } from "./landing-footer";
import { LandingHeader } from "./landing-header";
import { LandingScript } from "./landing-script";

/** What stands around every page that everybody sees. */
export const PublicFrame = ({ page, locale, children }: { page: PublicPage; locale: Locale; children: ReactNode }) => (
  <div lang={locale}>
    <SkipLink label={translatorFor("landing", locale)("skip")} />
    <LandingHeader locale={locale} />
    <main id="content">{children}</main>
    <LandingFooter page={page} locale={locale} />
    <LandingScript />
  </div>
);
