"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import * as z from "zod/mini";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { deviceTimeZone } from "@/lib/kernel/day";
import { fail } from "@/lib/kernel/result";
import { sendJson } from "@/lib/rest/send-json";
import { looksLikeEmail } from "./looks-like-email";
import { PasswordInput } from "./password-input";
import { goTo, signInWithPassword } from "./sign-in-with-password";
import { useAuthForm } from "./use-auth-form";

const answerSchema = z.object({ next: z.enum(["sign_in", "check_mail"]) });

type RegisterFormProps = {
  returnTo: string;
  passwordLengthMin: number;
  /** Left out when somebody joins a household that has a name already. */
  asksForHousehold?: boolean;
};

export function RegisterForm({ returnTo, passwordLengthMin, asksForHousehold = true }: RegisterFormProps) {
  const t = useTranslations("auth");
  const [isMailSent, setMailSent] = useState(false);
  const form = useAuthForm({
    fields: ["name", "email", "password", "householdName"],
    check: ({ name, email, password }) => ({
      ...(!name.trim() && { name: t("problem.nameMissing") }),
      ...(!looksLikeEmail(email) && { email: t("problem.emailInvalid") }),
      ...(password.length < passwordLengthMin && { password: t("problem.passwordShort", { min: passwordLengthMin }) }),
    }),
    send: async ({ name, email, password, householdName }) => {
      const timeZone = deviceTimeZone();
      const household = householdName.trim() ? { householdName: householdName.trim() } : {};
      const body = { name: name.trim(), email: email.trim(), password, timeZone, ...household };
      const registered = await sendJson("POST", "/api/v1/auth/register", body, answerSchema);
      if (!registered.ok) return registered;
      if (registered.value.next === "check_mail") {
        setMailSent(true);
        return registered;
      }
      const signed = await signInWithPassword(email.trim(), password);
      if (!signed.ok) return fail({ kind: "said", sentence: t("problem.existing") });
      goTo(returnTo);
      return signed;
    },
  });
  if (isMailSent) {
    return (
      <Notice tone="good">
        <p className="font-medium">{t("register.mailTitle")}</p>
        <p>{t("register.mailText")}</p>
      </Notice>
    );
  }
  return (
    <form onSubmit={form.onSubmit} noValidate method="post" className="flex flex-col gap-4">
      {form.problem && <Notice tone="error">{form.problem}</Notice>}
      <Input label={t("name")} name="name" autoComplete="name" maxLength={80} required error={form.errors.name} />
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
        autoComplete="new-password"
        hint={t("passwordHint", { min: passwordLengthMin })}
        required
        error={form.errors.password}
      />
      {asksForHousehold && (
        <Input
          label={t("householdName")}
          name="householdName"
          maxLength={80}
          hint={t("householdHint")}
          error={form.errors.householdName}
        />
      )}
      <Button type="submit" variant="primary" size="lg" fullWidth isLoading={form.isSending} disabled={!form.isReady}>
        {t("register.action")}
      </Button>
    </form>
  );
}
