"use client";

import { useEffect } from "react";
import { startSync } from "@/lib/sync/client/start";
import { useSignedIn } from "./signed-in";

/** Opens the household's data on this device and keeps it in step while the app is open. */
export function SyncStarter() {
  const { userId, householdId } = useSignedIn();
  useEffect(() => {
    void startSync({ userId, householdId });
  }, [userId, householdId]);
  return null;
}
