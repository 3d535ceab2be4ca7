"use client";

import Link from "next/link";
import { useEffect, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { loadOverlays } from "@/components/ui/load-overlays";
import { Logo } from "@/components/ui/logo";
import { SkipLink } from "@/components/ui/skip-link";
import { Toaster } from "@/components/ui/toast";
import { whenIdle } from "@/components/ui/when-idle";
import { InboxBell } from "@/components/inbox/inbox-bell";
import { performEarlyDeeds } from "@/lib/pwa/early-deeds";
import { AccountMenu } from "./account-menu";
import { AppContent } from "./app-content";
import { BottomNav } from "./bottom-nav";
import { PullToSync } from "./pull-to-sync";
import { SideRail } from "./side-rail";
import { SyncIndicator } from "./sync-indicator";
import { SyncStarter } from "./sync-starter";
import { usePrefetch } from "./use-prefetch";

/** What stays around every page of the app: the way elsewhere, how sync stands, whose account this is. */
export function AppShell({ children }: { children: ReactNode }) {
  const t = useTranslations("shell");
  const ui = useTranslations("ui");
  const prefetch = usePrefetch();
  useEffect(() => whenIdle(loadOverlays), []);
  useEffect(() => void performEarlyDeeds(), []);
  return (
    <>
      <SkipLink label={t("skip")} />
      <SyncStarter />
      <PullToSync />
      <SideRail />
      <div className="lg:ps-60">
        <header className="sticky top-0 z-20 border-b print:hidden border-line bg-canvas/95 pt-[env(safe-area-inset-top)] backdrop-blur-sm">
          <div className="mx-auto flex h-14 max-w-3xl items-center gap-2 px-4">
            <Link
              href="/app"
              prefetch={prefetch}
              className="flex min-h-11 shrink-0 items-center gap-2 font-bold tracking-tight lg:hidden"
            >
              <Logo />
              {ui("productName")}
            </Link>
            {/* Its words change while it is looked at: only their end may move. */}
            <span className="me-auto min-w-0">
              <SyncIndicator />
            </span>
            <InboxBell />
            <AccountMenu />
          </div>
        </header>
        <main
          id="content"
          className="mx-auto max-w-3xl px-4 pt-5 pb-[calc(7rem+env(safe-area-inset-bottom))] lg:pt-8 lg:pb-16"
        >
          <AppContent>{children}</AppContent>
        </main>
      </div>
      <BottomNav />
      <Toaster label={ui("toasts")} closeLabel={ui("close")} />
    </>
  );
}
