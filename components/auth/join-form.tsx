"use client";

import { useTranslations } from "use-intl";
import { forgetKeptPages } from "@/lib/pwa/kept-pages";
import { OneTapForm } from "./one-tap-form";
import { homePath } from "./return-path";

/** Joins the household of an invitation, for somebody who is signed in. */
export function JoinForm({ invite }: { invite: string }) {
  const t = useTranslations("auth");
  return (
    <OneTapForm
      path="/api/v1/household/join"
      body={{ invite }}
      action={t("join.action")}
      before={forgetKeptPages}
      thenGoTo={homePath}
      refusedSentence={t("problem.invite")}
    />
  );
}
