"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { showToast } from "@/components/ui/toast";
import { useSignedIn } from "./signed-in";
import { useUnsentCount } from "./use-unsent-count";

export type SignOutScope = "here" | "everywhere";

const loadLeaving = () =>
  import("./leave-device").then(({ endSessions, forgetPerson }) => ({ endSessions, forgetPerson }));

const signedOutPath = "/auth/login?said=out";

/**
 * Signing out, with a question first when something has not been sent. What is on the device goes only after the server
 * has ended the session, so that a failed try loses nothing.
 */
export function useSignOut() {
  const t = useTranslations("shell.account");
  const { userId } = useSignedIn();
  const unsentCount = useUnsentCount();
  const [askingFor, setAskingFor] = useState<SignOutScope | null>(null);
  const [isLeaving, setLeaving] = useState(false);

  const leave = async (scope: SignOutScope): Promise<void> => {
    setLeaving(true);
    const device = await loadLeaving().catch(() => null);
    if (await device?.endSessions(scope)) {
      try {
        await device?.forgetPerson(userId);
      } finally {
        // The session is over whatever the device does with its copy.
        window.location.assign(signedOutPath);
      }
      return;
    }
    setLeaving(false);
    setAskingFor(null);
    showToast({ title: t("failed"), tone: "failed" });
  };

  return {
    askingFor,
    isLeaving,
    ask: (scope: SignOutScope) => {
      if (unsentCount > 0) setAskingFor(scope);
      else void leave(scope);
    },
    confirm: () => askingFor && void leave(askingFor),
    stay: () => setAskingFor(null),
  };
}
