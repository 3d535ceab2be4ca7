"use client";

import { useEffect } from "react";
import { useSignedIn } from "@/components/shell/signed-in";
import { startScanQueue } from "@/lib/receipts/client/scan-queue";

/** Keeps and sends photos while the app is open. */
export function ScanQueueStarter() {
  const { userId } = useSignedIn();
  useEffect(() => {
    void startScanQueue(userId);
  }, [userId]);
  return null;
}
