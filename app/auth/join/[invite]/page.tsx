import type { Metadata } from "next";
import { AuthCard } from "@/components/auth/auth-card";
import { OneTapForm } from "@/components/auth/one-tap-form";
import { RegisterForm } from "@/components/auth/register-form";
import { RegisterTerms } from "@/components/auth/register-terms";
import { homePath } from "@/components/auth/return-path";
import { TextLink } from "@/components/auth/text-link";
import { passwordLengthMin } from "@/lib/account/core/credentials";
import { currentSession } from "@/lib/account/server/session";
import { translatorFor } from "@/lib/messages/translator";

const t = translatorFor("auth");

export const metadata: Metadata = { title: t("join.metaTitle"), robots: { index: false }, referrer: "no-referrer" };

export default async function JoinPage({ params }: { params: Promise<{ invite: string }> }) {
  const { invite } = await params;
  const session = await currentSession();
  const here = `/auth/join/${encodeURIComponent(invite)}`;
  if (session) {
    return (
      <AuthCard title={t("join.title")} text={t("join.signedInText", { email: session.email })}>
        <OneTapForm
          path="/api/v1/household/join"
          body={{ invite }}
          action={t("join.action")}
          thenGoTo={homePath}
          refusedSentence={t("problem.invite")}
        />
      </AuthCard>
    );
  }
  return (
    <AuthCard
      title={t("join.title")}
      text={t("join.text")}
      below={<TextLink href={`/auth/login?callbackUrl=${encodeURIComponent(here)}`}>{t("join.signIn")}</TextLink>}
    >
      <RegisterForm returnTo={here} passwordLengthMin={passwordLengthMin} asksForHousehold={false} />
      <RegisterTerms />
    </AuthCard>
  );
}
