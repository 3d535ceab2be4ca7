"use client";

import { lazy, Suspense, type ReactNode } from "react";
import { useSyncStatus } from "@/lib/sync/client/status";

const RevokedScreen = lazy(() => import("./revoked-screen"));

/** The page, as long as its person belongs to the household. */
export function AppContent({ children }: { children: ReactNode }) {
  const { standing, lost } = useSyncStatus();
  if (standing.kind !== "revoked") return children;
  return (
    <Suspense>
      <RevokedScreen lost={lost} />
    </Suspense>
  );
}
