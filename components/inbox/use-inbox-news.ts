"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useSignedIn } from "@/components/shell/signed-in";
import { useToday } from "@/components/shell/use-household";
import { loadInbox, openInbox, useUnreadCount } from "@/lib/notifications/client/inbox";
import { fromWorkerSchema } from "@/lib/pwa/messages";
import { useRows } from "@/lib/sync/client/rows";

const lookAgainMs = 60_000;

/** Whether something at home has its last day today. */
function useIsAnythingDue(): boolean {
  const today = useToday();
  for (const { expiresOn, quantity } of useRows("lot").values()) if (expiresOn === today && quantity > 0) return true;
  return false;
}

/** The app's icon: how much is unread, else a dot while something has to be eaten today. */
function useAppBadge(): void {
  const unreadCount = useUnreadCount();
  const isDue = useIsAnythingDue();
  useEffect(() => {
    if (!("setAppBadge" in navigator)) return;
    const shown =
      unreadCount > 0
        ? navigator.setAppBadge(unreadCount)
        : isDue
          ? navigator.setAppBadge()
          : navigator.clearAppBadge();
    // Where the app is not installed there is no icon to mark.
    shown.catch(() => undefined);
  }, [unreadCount, isDue]);
}

/** Keeps the inbox in step: when the page appears, now and then while it is in view, and when a push says so. */
export function useInboxNews(): void {
  const { userId, householdId } = useSignedIn();
  const router = useRouter();
  useAppBadge();

  useEffect(() => {
    openInbox(`${userId}:${householdId}`);
    const look = () => void (document.visibilityState === "visible" && loadInbox());
    look();
    const timer = setInterval(look, lookAgainMs);
    document.addEventListener("visibilitychange", look);
    window.addEventListener("online", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("online", look);
    };
  }, [userId, householdId]);

  useEffect(() => {
    const hear = ({ data }: MessageEvent) => {
      const message = fromWorkerSchema.safeParse(data).data;
      if (message?.type === "NEWS") void loadInbox();
      if (message?.type === "OPEN") router.push(message.path);
    };
    navigator.serviceWorker?.addEventListener("message", hear);
    return () => navigator.serviceWorker?.removeEventListener("message", hear);
  }, [router]);
}
