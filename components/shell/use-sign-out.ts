"use client";

import { signOut } from "next-auth/react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import * as z from "zod/mini";
import { showToast } from "@/components/ui/toast";
import { forgetInbox } from "@/lib/notifications/client/inbox";
import { forgetKeptPages } from "@/lib/pwa/kept-pages";
import { sendJson } from "@/lib/rest/send-json";
import { forgetTimers } from "@/lib/recipes/client/cook-timers";
import { forgetPhotos } from "@/lib/receipts/client/scan-queue";
import { eraseReplica } from "@/lib/sync/client/start";
import { useSignedIn } from "./signed-in";
import { useUnsentCount } from "./use-unsent-count";

export type SignOutScope = "here" | "everywhere";

const signedOutPath = "/auth/login?said=out";

/** Ends the session or all of them. False when the server could not be asked. */
async function endSessions(scope: SignOutScope): Promise<boolean> {
  if (scope === "everywhere") {
    const ended = await sendJson("POST", "/api/v1/account/sign-out-everywhere", undefined, z.unknown());
    if (!ended.ok) return false;
  }
  try {
    await signOut({ redirect: false });
    return true;
  } catch {
    return false;
  }
}

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
    if (await endSessions(scope)) {
      try {
        forgetTimers();
        await Promise.all([eraseReplica(), forgetKeptPages(), forgetPhotos(userId), forgetInbox()]);
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
