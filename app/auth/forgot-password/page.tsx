import { AuthCard } from "@/components/auth/auth-card";
import { ForgotForm } from "@/components/auth/forgot-form";
import { TextLink } from "@/components/auth/text-link";
import { pageTitle } from "@/lib/messages/server/page-title";
import { requestLocale } from "@/lib/messages/server/request-locale";
import { translatorFor } from "@/lib/messages/translator";

export const generateMetadata = pageTitle("auth", (t) => t("forgot.metaTitle"), { robots: { index: false } });

export default async function ForgotPasswordPage() {
  const locale = await requestLocale();
  const t = translatorFor("auth", locale);
  return (
    <AuthCard
      locale={locale}
      title={t("forgot.title")}
      text={t("forgot.text")}
      below={<TextLink href="/auth/login">{t("forgot.back")}</TextLink>}
    >
      <ForgotForm />
    </AuthCard>
  );
}
