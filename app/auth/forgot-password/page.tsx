import type { Metadata } from "next";
import { AuthCard } from "@/components/auth/auth-card";
import { ForgotForm } from "@/components/auth/forgot-form";
import { TextLink } from "@/components/auth/text-link";
import { translatorFor } from "@/lib/messages/translator";

const t = translatorFor("auth");

export const metadata: Metadata = { title: t("forgot.metaTitle"), robots: { index: false } };

export default function ForgotPasswordPage() {
  return (
    <AuthCard
      title={t("forgot.title")}
      text={t("forgot.text")}
      below={<TextLink href="/auth/login">{t("forgot.back")}</TextLink>}
    >
      <ForgotForm />
    </AuthCard>
  );
}
