"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { useSignedIn } from "@/components/shell/signed-in";
import { startLater, startWhenIdle } from "@/components/shell/start-later";
import { useToday } from "@/components/shell/use-household";
import { useUnreadCount } from "@/lib/notifications/client/inbox-store";
import { useRows } from "@/lib/sync/client/rows";

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

const loadKeeping = () => import("./keep-inbox").then(({ keepInbox }) => keepInbox);

/** Keeps the inbox in step, and goes where a pressed notification points. */
export function useInboxNews(): void {
  const { userId, householdId } = useSignedIn();
  const router = useRouter();
  useAppBadge();
  // Where the inbox is what is looked at, it is wanted at once.
  const [isAwaited] = useState(usePathname() === "/app/inbox");
  useEffect(() => {
    const start = isAwaited ? startLater : startWhenIdle;
    return start(loadKeeping, (keepInbox) => keepInbox(`${userId}:${householdId}`, (path) => router.push(path)));
  }, [isAwaited, userId, householdId, router]);
}
