import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Logo } from "@/components/ui/logo";
import type { Locale } from "@/lib/messages/locales";
import { translatorFor } from "@/lib/messages/translator";

export const offlineMetadata = (locale: Locale): Metadata => ({
  title: translatorFor("legal", locale)("offline.metaTitle"),
  robots: { index: false },
});

/** What the service worker shows for a page that it has not kept. */
export function OfflinePage({ locale }: { locale: Locale }) {
  const t = translatorFor("legal", locale);
  return (
    <main id="content" className="flex min-h-dvh flex-col items-center justify-center p-4">
      <Logo />
      <EmptyState
        icon="offline"
        heading="h1"
        title={t("offline.title")}
        text={t("offline.text")}
        action={
          <ButtonLink href="/app/pantry" variant="primary" size="lg" prefetch={false}>
            {t("offline.action")}
          </ButtonLink>
        }
      />
    </main>
  );
}
