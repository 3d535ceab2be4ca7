import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { translatorFor } from "@/lib/messages/translator";

const t = translatorFor("legal");

export const metadata: Metadata = { title: t("offline.metaTitle"), robots: { index: false } };

export default function OfflinePage() {
  return (
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
  );
}
