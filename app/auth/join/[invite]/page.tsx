import { AuthCard } from "@/components/auth/auth-card";
import { JoinForm } from "@/components/auth/join-form";
import { RegisterForm } from "@/components/auth/register-form";
import { RegisterTerms } from "@/components/auth/register-terms";
import { TextLink } from "@/components/auth/text-link";
import { Notice } from "@/components/ui/notice";
import { passwordLengthMin } from "@/lib/account/core/credentials";
import { currentSession } from "@/lib/account/server/session";
import { readInvite } from "@/lib/household/server/members";
import { pageTitle } from "@/lib/messages/server/page-title";
import { requestLocale } from "@/lib/messages/server/request-locale";
import { translatorFor } from "@/lib/messages/translator";

export const generateMetadata = pageTitle("auth", (t) => t("join.metaTitle"), {
  robots: { index: false },
  referrer: "no-referrer",
});

export default async function JoinPage({ params }: { params: Promise<{ invite: string }> }) {
  const locale = await requestLocale();
  const t = translatorFor("auth", locale);
  const { invite } = await params;
  const [offer, session] = await Promise.all([readInvite(invite), currentSession()]);
  if (!offer.ok) {
    const wayOn = session ? (
      <TextLink href="/app">{t("join.toPantry")}</TextLink>
    ) : (
      <TextLink href="/auth/login">{t("join.signIn")}</TextLink>
    );
    return (
      <AuthCard locale={locale} title={t("join.invalidTitle")} below={wayOn}>
        <Notice tone="error">{t("problem.invite")}</Notice>
      </AuthCard>
    );
  }
  const title = t("join.title", { household: offer.value.householdName });
  const here = `/auth/join/${encodeURIComponent(invite)}`;
  if (session) {
    return (
      <AuthCard locale={locale} title={title} text={t("join.signedInText", { email: session.email })}>
        <JoinForm invite={invite} />
      </AuthCard>
    );
  }
  return (
    <AuthCard
      locale={locale}
      title={title}
      text={t("join.text")}
      below={<TextLink href={`/auth/login?callbackUrl=${encodeURIComponent(here)}`}>{t("join.signIn")}</TextLink>}
    >
      <RegisterForm returnTo={here} passwordLengthMin={passwordLengthMin} asksForHousehold={false} />
      <RegisterTerms locale={locale} />
    </AuthCard>
  );
}
