import { AuthCard } from "@/components/auth/auth-card";
import { OneTapForm } from "@/components/auth/one-tap-form";
import { TextLink } from "@/components/auth/text-link";
import { Notice } from "@/components/ui/notice";
import { pageTitle } from "@/lib/messages/server/page-title";
import { requestLocale } from "@/lib/messages/server/request-locale";
import { translatorFor } from "@/lib/messages/translator";
import { queryValue, type PageQuery } from "../query";

export const generateMetadata = pageTitle("auth", (t) => t("unsubscribe.title"), {
  robots: { index: false },
  referrer: "no-referrer",
});

/** The way out of mails for somebody who need not be signed in. */
export default async function UnsubscribePage({ searchParams }: { searchParams: PageQuery }) {
  const locale = await requestLocale();
  const t = translatorFor("auth", locale);
  const token = await queryValue(searchParams, "token");
  const isDone = (await queryValue(searchParams, "said")) === "done";
  if (isDone)
    return (
      <AuthCard locale={locale} title={t("unsubscribe.doneTitle")}>
        <Notice tone="good">{t("unsubscribe.done")}</Notice>
      </AuthCard>
    );
  return (
    <AuthCard
      locale={locale}
      title={t("unsubscribe.title")}
      text={token ? t("unsubscribe.text") : undefined}
      below={token ? undefined : <TextLink href="/app/settings">{t("unsubscribe.settings")}</TextLink>}
    >
      {token ? (
        <OneTapForm
          path={`/api/v1/notifications/unsubscribe?token=${encodeURIComponent(token)}`}
          body={{}}
          action={t("unsubscribe.action")}
          thenGoTo="/auth/unsubscribe?said=done"
          refusedSentence={t("unsubscribe.refused")}
        />
      ) : (
        <Notice tone="error">{t("unsubscribe.refused")}</Notice>
      )}
    </AuthCard>
  );
}
