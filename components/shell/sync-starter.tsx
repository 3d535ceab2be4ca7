"use client";

import { useEffect } from "react";
import { forgetKeptPages } from "@/lib/pwa/kept-pages";
import { startSync } from "@/lib/sync/client/start";
import { statusStore } from "@/lib/sync/client/status";
import { useSignedIn } from "./signed-in";

/**
 * Opens the household's data on this device and keeps it in step while the app is open. Of whoever is no member any more
 * the pages that show it go too.
 */
export function SyncStarter() {
  const { userId, householdId } = useSignedIn();
  useEffect(() => {
    void startSync({ userId, householdId });
    return statusStore.subscribe(({ standing }, before) => {
      if (standing.kind === "revoked" && before.standing.kind !== "revoked") void forgetKeptPages();
    });
  }, [userId, householdId]);
  return null;
}
