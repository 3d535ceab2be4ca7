import { AuthCard } from "@/components/auth/auth-card";
import { OneTapForm } from "@/components/auth/one-tap-form";
import { TextLink } from "@/components/auth/text-link";
import { Notice } from "@/components/ui/notice";
import { pageTitle } from "@/lib/messages/server/page-title";
import { requestLocale } from "@/lib/messages/server/request-locale";
import { translatorFor } from "@/lib/messages/translator";
import { queryValue, type PageQuery } from "../query";

export const generateMetadata = pageTitle("auth", (t) => t("verify.metaTitle"), {
  robots: { index: false },
  referrer: "no-referrer",
});

export default async function VerifyPage({ searchParams }: { searchParams: PageQuery }) {
  const locale = await requestLocale();
  const t = translatorFor("auth", locale);
  const token = await queryValue(searchParams, "token");
  return (
    <AuthCard
      locale={locale}
      title={t("verify.title")}
      text={token ? t("verify.text") : undefined}
      below={token ? undefined : <TextLink href="/auth/login">{t("forgot.back")}</TextLink>}
    >
      {token ? (
        <OneTapForm
          path="/api/v1/auth/verify"
          body={{ token }}
          action={t("verify.action")}
          thenGoTo="/auth/login?said=verified"
        />
      ) : (
        <Notice tone="error">{t("verify.noToken")}</Notice>
      )}
    </AuthCard>
  );
}
