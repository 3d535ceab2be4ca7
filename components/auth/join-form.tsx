"use client";

import { useTranslations } from "use-intl";
import { OneTapForm } from "./one-tap-form";
import { homePath } from "./return-path";

/** Pages kept for offline use still name the household left behind; without them the next ones come from the server. */
async function forgetKeptPages(): Promise<void> {
  if (typeof caches === "undefined") return;
  for (const name of await caches.keys()) if (name.startsWith("shelfie-pages-")) await caches.delete(name);
}

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
