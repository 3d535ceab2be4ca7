import type { Metadata } from "next";
import { AuthCard } from "@/components/auth/auth-card";
import { ResetForm } from "@/components/auth/reset-form";
import { TextLink } from "@/components/auth/text-link";
import { Notice } from "@/components/ui/notice";
import { passwordLengthMin } from "@/lib/account/core/credentials";
import { translatorFor } from "@/lib/messages/translator";
import { queryValue, type PageQuery } from "../query";

const t = translatorFor("auth");

// The link is a secret: it must not travel on in a Referer header.
export const metadata: Metadata = { title: t("reset.metaTitle"), robots: { index: false }, referrer: "no-referrer" };

export default async function ResetPasswordPage({ searchParams }: { searchParams: PageQuery }) {
  const token = await queryValue(searchParams, "token");
  const again = <TextLink href="/auth/forgot-password">{t("reset.again")}</TextLink>;
  if (!token) {
    return (
      <AuthCard title={t("reset.noTokenTitle")} below={again}>
        <Notice tone="error">{t("reset.noToken")}</Notice>
      </AuthCard>
    );
  }
  return (
    <AuthCard title={t("reset.title")} text={t("reset.text")} below={again}>
      <ResetForm token={token} passwordLengthMin={passwordLengthMin} />
    </AuthCard>
  );
}
