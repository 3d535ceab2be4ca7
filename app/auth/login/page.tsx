import { AuthCard } from "@/components/auth/auth-card";
import { LoginForm } from "@/components/auth/login-form";
import { ProviderButtons } from "@/components/auth/provider-buttons";
import { homePath, returnPath } from "@/components/auth/return-path";
import { TextLink } from "@/components/auth/text-link";
import { Notice } from "@/components/ui/notice";
import { oauthProviderIds } from "@/lib/account/server/next-auth";
import { pageTitle } from "@/lib/messages/server/page-title";
import { requestLocale } from "@/lib/messages/server/request-locale";
import { translatorFor } from "@/lib/messages/translator";
import { queryValue, type PageQuery } from "../query";

export const generateMetadata = pageTitle("auth", (t) => t("login.metaTitle"), { robots: { index: false } });

const newsByWord = { reset: "login.resetDone", verified: "login.verified", out: "login.signedOut" } as const;

export default async function LoginPage({ searchParams }: { searchParams: PageQuery }) {
  const locale = await requestLocale();
  const t = translatorFor("auth", locale);
  const returnTo = returnPath(await queryValue(searchParams, "callbackUrl"));
  const news = newsByWord[(await queryValue(searchParams, "said")) as keyof typeof newsByWord];
  const hasFailedElsewhere = (await queryValue(searchParams, "error")) !== undefined;
  const registerPath =
    returnTo === homePath ? "/auth/register" : `/auth/register?callbackUrl=${encodeURIComponent(returnTo)}`;
  return (
    <AuthCard
      locale={locale}
      title={t("login.title")}
      below={
        <>
          {t("login.registerLead")} <TextLink href={registerPath}>{t("login.register")}</TextLink>
        </>
      }
    >
      {news && <Notice tone="good">{t(news)}</Notice>}
      {hasFailedElsewhere && <Notice tone="error">{t("problem.provider")}</Notice>}
      <LoginForm returnTo={returnTo} />
      <ProviderButtons ids={oauthProviderIds()} returnTo={returnTo} />
    </AuthCard>
  );
}
