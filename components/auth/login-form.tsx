"use client";

import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { PasswordInput } from "./password-input";
import { goTo, signInWithPassword } from "./sign-in-with-password";
import { TextLink } from "./text-link";
import { useAuthForm } from "./use-auth-form";
import { looksLikeEmail } from "./looks-like-email";

export function LoginForm({ returnTo }: { returnTo: string }) {
  const t = useTranslations("auth");
  const form = useAuthForm({
    fields: ["email", "password"],
    check: ({ email, password }) => ({
      ...(!looksLikeEmail(email) && { email: t("problem.emailInvalid") }),
      ...(!password && { password: t("problem.passwordMissing") }),
    }),
    send: async ({ email, password }) => {
      const signed = await signInWithPassword(email.trim(), password);
      if (signed.ok) goTo(returnTo);
      return signed;
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate method="post" className="flex flex-col gap-4">
      {form.problem && <Notice tone="error">{form.problem}</Notice>}
      <Input
        label={t("email")}
        name="email"
        type="email"
        autoComplete="username"
        inputMode="email"
        required
        error={form.errors.email}
      />
      <PasswordInput
        label={t("password")}
        name="password"
        autoComplete="current-password"
        required
        error={form.errors.password}
      />
      <Button type="submit" variant="primary" size="lg" fullWidth isLoading={form.isSending} disabled={!form.isReady}>
        {t("login.action")}
      </Button>
      <div className="text-center">
        <TextLink href="/auth/forgot-password">{t("login.forgot")}</TextLink>
      </div>
    </form>
  );
}
