"use client";

import { useTranslations } from "use-intl";
import * as z from "zod/mini";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { sendJson } from "@/lib/rest/send-json";
import { PasswordInput } from "./password-input";
import { goTo } from "./sign-in-with-password";
import { useAuthForm } from "./use-auth-form";

export function ResetForm({ token, passwordLengthMin }: { token: string; passwordLengthMin: number }) {
  const t = useTranslations("auth");
  const form = useAuthForm({
    fields: ["password"],
    check: ({ password }) =>
      password.length < passwordLengthMin ? { password: t("problem.passwordShort", { min: passwordLengthMin }) } : {},
    send: async ({ password }) => {
      const changed = await sendJson("POST", "/api/v1/auth/reset-password", { token, password }, z.unknown());
      if (changed.ok) goTo("/auth/login?said=reset");
      return changed;
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate method="post" className="flex flex-col gap-4">
      {form.problem && <Notice tone="error">{form.problem}</Notice>}
      <PasswordInput
        label={t("newPassword")}
        name="password"
        autoComplete="new-password"
        hint={t("passwordHint", { min: passwordLengthMin })}
        required
        error={form.errors.password}
      />
      <Button type="submit" variant="primary" size="lg" fullWidth isLoading={form.isSending} disabled={!form.isReady}>
        {t("reset.action")}
      </Button>
    </form>
  );
}
