import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { translatorFor } from "@/lib/messages/translator";

export default function NotFound() {
  const t = translatorFor("ui");
  return (
    <main id="content" className="mx-auto max-w-xl py-16">
      <EmptyState
        icon="search"
        heading="h1"
        title={t("notFoundTitle")}
        text={t("notFoundText")}
        action={
          <ButtonLink href="/" variant="primary" size="lg">
            {t("toStart")}
          </ButtonLink>
        }
      />
    </main>
  );
}
