"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { useSignedIn } from "@/components/shell/signed-in";
import { startLater, startWhenIdle } from "@/components/shell/start-later";

const loadScanQueue = () => import("@/lib/receipts/client/scan-queue").then(({ startScanQueue }) => startScanQueue);
const loadReading = () =>
  import("@/lib/receipts/client/reader/read-waiting").then(({ startReadingWaiting }) => startReadingWaiting);

/** Keeps, sends and, out of the server's reach, reads photos while the app is open. */
export function ScanQueueStarter() {
  const { userId, householdId, role } = useSignedIn();
  // Where photos are taken they are wanted at once.
  const start = usePathname().startsWith("/app/scanner") ? startLater : startWhenIdle;
  useEffect(() => start(loadScanQueue, (startScanQueue) => void startScanQueue(userId)), [start, userId]);
  useEffect(() => {
    if (role === "viewer") return;
    return startWhenIdle(loadReading, (startReadingWaiting) => startReadingWaiting({ userId, householdId }));
  }, [userId, householdId, role]);
  return null;
}
