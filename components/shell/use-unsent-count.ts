"use client";

import { unsentScans, useScans } from "@/lib/receipts/client/scans";
import { useSyncStatus } from "@/lib/sync/client/status";

/** How many edits and photographed receipts are only on this device. */
export function useUnsentCount(): number {
  const { unsentCount } = useSyncStatus();
  return unsentCount + unsentScans(useScans()).length;
}
