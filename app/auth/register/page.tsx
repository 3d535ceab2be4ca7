import { AuthCard } from "@/components/auth/auth-card";
import { ProviderButtons } from "@/components/auth/provider-buttons";
import { RegisterForm } from "@/components/auth/register-form";
import { RegisterTerms } from "@/components/auth/register-terms";
import { homePath, returnPath } from "@/components/auth/return-path";
import { TextLink } from "@/components/auth/text-link";
import { passwordLengthMin } from "@/lib/account/core/credentials";
import { oauthProviderIds } from "@/lib/account/server/next-auth";
import { pageTitle } from "@/lib/messages/server/page-title";
import { requestLocale } from "@/lib/messages/server/request-locale";
import { translatorFor } from "@/lib/messages/translator";
import { queryValue, type PageQuery } from "../query";

export const generateMetadata = pageTitle("auth", (t) => t("register.metaTitle"));

export default async function RegisterPage({ searchParams }: { searchParams: PageQuery }) {
  const locale = await requestLocale();
  const t = translatorFor("auth", locale);
  const returnTo = returnPath(await queryValue(searchParams, "callbackUrl"));
  const loginPath = returnTo === homePath ? "/auth/login" : `/auth/login?callbackUrl=${encodeURIComponent(returnTo)}`;
  return (
    <AuthCard
      locale={locale}
      title={t("register.title")}
      text={t("register.text")}
      below={
        <>
          {t("register.loginLead")} <TextLink href={loginPath}>{t("register.login")}</TextLink>
        </>
      }
    >
      <RegisterForm returnTo={returnTo} passwordLengthMin={passwordLengthMin} />
      <ProviderButtons ids={oauthProviderIds()} returnTo={returnTo} />
      <RegisterTerms locale={locale} />
    </AuthCard>
  );
}
