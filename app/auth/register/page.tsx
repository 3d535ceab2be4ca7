import type { Metadata } from "next";
import { AuthCard } from "@/components/auth/auth-card";
import { ProviderButtons } from "@/components/auth/provider-buttons";
import { RegisterForm } from "@/components/auth/register-form";
import { RegisterTerms } from "@/components/auth/register-terms";
import { homePath, returnPath } from "@/components/auth/return-path";
import { TextLink } from "@/components/auth/text-link";
import { passwordLengthMin } from "@/lib/account/core/credentials";
import { oauthProviderIds } from "@/lib/account/server/next-auth";
import { translatorFor } from "@/lib/messages/translator";
import { queryValue, type PageQuery } from "../query";

const t = translatorFor("auth");

export const metadata: Metadata = { title: t("register.metaTitle") };

export default async function RegisterPage({ searchParams }: { searchParams: PageQuery }) {
  const returnTo = returnPath(await queryValue(searchParams, "callbackUrl"));
  const loginPath = returnTo === homePath ? "/auth/login" : `/auth/login?callbackUrl=${encodeURIComponent(returnTo)}`;
  return (
    <AuthCard
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
      <RegisterTerms />
    </AuthCard>
  );
}
