"use client";

import { useState, type SubmitEvent } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { showToast } from "@/components/ui/toast";
import type { RequestProblem } from "@/lib/rest/send-json";
import { useRequest } from "./use-request";

type Wrong = { current?: string; next?: string };

/** A new password, for somebody who knows the old one. */
export function PasswordForm() {
  const t = useTranslations("settings.password");
  const { send, isSending } = useRequest();
  const [isOpen, setOpen] = useState(false);
  const [wrong, setWrong] = useState<Wrong>({});

  const explain = (problem: RequestProblem): Wrong => {
    if (problem.kind === "unreachable") return { current: t("network") };
    if (problem.code === "ERR_AUTH_001") return { current: t("wrong") };
    if (problem.code === "ERR_HTTP_002") return { current: t("throttled") };
    return { next: problem.errors.find(({ field }) => field === "next")?.message ?? t("failed") };
  };

  const onSubmit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const body = { current: String(data.get("current")), next: String(data.get("next")) };
    const sent = await send("POST", "/api/v1/account/password", body, { isQuiet: true });
    if (!sent.ok) return setWrong(explain(sent.problem));
    setWrong({});
    setOpen(false);
    showToast({ title: t("changed") });
  };

  if (!isOpen) {
    return (
      <Button variant="outline" size="lg" onClick={() => setOpen(true)}>
        {t("open")}
      </Button>
    );
  }
  return (
    <form onSubmit={(event) => void onSubmit(event)} className="flex flex-col gap-3 border-t border-line pt-4">
      <Input
        label={t("current")}
        name="current"
        type="password"
        autoComplete="current-password"
        required
        error={wrong.current}
      />
      <Input
        label={t("next")}
        name="next"
        type="password"
        autoComplete="new-password"
        hint={t("hint")}
        required
        error={wrong.next}
      />
      <Button type="submit" variant="primary" size="lg" isLoading={isSending}>
        {t("action")}
      </Button>
      <Button variant="ghost" size="lg" onClick={() => setOpen(false)}>
        {t("cancel")}
      </Button>
    </form>
  );
}
