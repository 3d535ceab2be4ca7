"use client";

import { useEffect } from "react";
import { useSignedIn } from "@/components/shell/signed-in";
import { startScanQueue } from "@/lib/receipts/client/scan-queue";

/** Keeps, sends and, out of the server's reach, reads photos while the app is open. */
export function ScanQueueStarter() {
  const { userId, householdId, role } = useSignedIn();
  useEffect(() => {
    void startScanQueue(userId);
  }, [userId]);
  useEffect(() => {
    if (role === "viewer") return;
    let isGone = false;
    let stop = (): void => undefined;
    // Not needed to show a page, so it comes after it.
    void import("@/lib/receipts/client/reader/read-waiting").then(
      ({ startReadingWaiting }) => {
        if (!isGone) stop = startReadingWaiting({ userId, householdId });
      },
      () => undefined,
    );
    return () => {
      isGone = true;
      stop();
    };
  }, [userId, householdId, role]);
  return null;
}
