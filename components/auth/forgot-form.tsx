"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import * as z from "zod/mini";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { sendJson } from "@/lib/rest/send-json";
import { looksLikeEmail } from "./looks-like-email";
import { useAuthForm } from "./use-auth-form";

export function ForgotForm() {
  const t = useTranslations("auth");
  const [isSent, setSent] = useState(false);
  const form = useAuthForm({
    fields: ["email"],
    check: ({ email }) => (looksLikeEmail(email) ? {} : { email: t("problem.emailInvalid") }),
    send: async ({ email }) => {
      const asked = await sendJson("POST", "/api/v1/auth/forgot-password", { email: email.trim() }, z.unknown());
      if (asked.ok) setSent(true);
      return asked;
    },
  });
  if (isSent) return <Notice tone="good">{t("forgot.sent")}</Notice>;
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
      <Button type="submit" variant="primary" size="lg" fullWidth isLoading={form.isSending} disabled={!form.isReady}>
        {t("forgot.action")}
      </Button>
    </form>
  );
}
