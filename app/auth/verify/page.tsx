import type { Metadata } from "next";
import { AuthCard } from "@/components/auth/auth-card";
import { OneTapForm } from "@/components/auth/one-tap-form";
import { Notice } from "@/components/ui/notice";
import { translatorFor } from "@/lib/messages/translator";
import { queryValue, type PageQuery } from "../query";

const t = translatorFor("auth");

export const metadata: Metadata = { title: t("verify.metaTitle"), robots: { index: false }, referrer: "no-referrer" };

export default async function VerifyPage({ searchParams }: { searchParams: PageQuery }) {
  const token = await queryValue(searchParams, "token");
  return (
    <AuthCard title={t("verify.title")} text={token ? t("verify.text") : undefined}>
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
