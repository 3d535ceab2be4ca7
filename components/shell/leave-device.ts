/** The end of a session: on the server, then on this device. Fetched when somebody leaves. */
import { signOut } from "next-auth/react";
import * as z from "zod/mini";
import { forgetInbox } from "@/lib/notifications/client/inbox";
import { forgetKeptPages } from "@/lib/pwa/kept-pages";
import { forgetPhotos } from "@/lib/receipts/client/scan-queue";
import { forgetTimers } from "@/lib/recipes/client/cook-timers";
import { sendJson } from "@/lib/rest/send-json";
import { eraseReplica } from "@/lib/sync/client/start";
import type { SignOutScope } from "./use-sign-out";

/** Ends the session or all of them. False when the server could not be asked. */
export async function endSessions(scope: SignOutScope): Promise<boolean> {
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

/** Removes what this device keeps of the person. */
export async function forgetPerson(userId: string): Promise<void> {
  forgetTimers();
  await Promise.all([eraseReplica(), forgetKeptPages(), forgetPhotos(userId), forgetInbox()]);
}
