import { AuthCard } from "@/components/auth/auth-card";
import { ResetForm } from "@/components/auth/reset-form";
import { TextLink } from "@/components/auth/text-link";
import { Notice } from "@/components/ui/notice";
import { passwordLengthMin } from "@/lib/account/core/credentials";
import { pageTitle } from "@/lib/messages/server/page-title";
import { requestLocale } from "@/lib/messages/server/request-locale";
import { translatorFor } from "@/lib/messages/translator";
import { queryValue, type PageQuery } from "../query";

// The link is a secret: it must not travel on in a Referer header.
export const generateMetadata = pageTitle("auth", (t) => t("reset.metaTitle"), {
  robots: { index: false },
  referrer: "no-referrer",
});

export default async function ResetPasswordPage({ searchParams }: { searchParams: PageQuery }) {
  const locale = await requestLocale();
  const t = translatorFor("auth", locale);
  const token = await queryValue(searchParams, "token");
  const again = <TextLink href="/auth/forgot-password">{t("reset.again")}</TextLink>;
  if (!token) {
    return (
      <AuthCard locale={locale} title={t("reset.noTokenTitle")} below={again}>
        <Notice tone="error">{t("reset.noToken")}</Notice>
      </AuthCard>
    );
  }
  return (
    <AuthCard locale={locale} title={t("reset.title")} text={t("reset.text")} below={again}>
      <ResetForm token={token} passwordLengthMin={passwordLengthMin} />
    </AuthCard>
  );
}
