"use client";

import { useEffect } from "react";
import { setReplica } from "@/lib/sync/client/commit";
import { statusStore } from "@/lib/sync/client/status";
import { loadSync } from "./load-sync";
import { useSignedIn } from "./signed-in";
import { startLater } from "./start-later";

// The page is drawn without it, so it comes beside the page's own scripts instead of among them. Where it cannot be had,
// nothing that is written can be kept.
if (typeof window !== "undefined") void loadSync().catch(() => setReplica(null));

const loadKept = () => import("@/lib/pwa/kept-pages").then(({ forgetKeptPages }) => forgetKeptPages);

/**
 * Opens the household's data on this device and keeps it in step while the app is open. Of whoever is no member any more
 * the pages that show it go too.
 */
export function SyncStarter() {
  const { userId, householdId } = useSignedIn();
  useEffect(
    () => startLater(loadSync, ({ startSync }) => void startSync({ userId, householdId })),
    [userId, householdId],
  );
  useEffect(
    () =>
      statusStore.subscribe(({ standing }, before) => {
        if (standing.kind !== "revoked" || before.standing.kind === "revoked") return;
        void loadKept().then(
          (forgetKeptPages) => forgetKeptPages(),
          () => undefined,
        );
      }),
    [],
  );
  return null;
}
