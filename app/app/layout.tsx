import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { ServiceWorkerStarter } from "@/components/pwa/service-worker-starter";
import { ScanQueueStarter } from "@/components/receipts/scan-queue-starter";
import { MessagesProvider } from "@/components/shell/messages-provider";
import { SignedInProvider } from "@/components/shell/signed-in";
import { currentSession } from "@/lib/account/server/session";
import { pickMessages } from "@/lib/messages/catalog";
import { appAreas } from "@/lib/messages/app-areas";
import { defaultLocale } from "@/lib/messages/locales";

export const metadata: Metadata = { robots: { index: false } };

export default async function AppLayout({ children }: { children: ReactNode }) {
  const session = await currentSession();
  // The proxy has already turned strangers away; a session can still end between its look and this one.
  if (!session) redirect("/auth/login");
  const { userId, householdId, role, name, email } = session;
  return (
    <MessagesProvider locale={defaultLocale} messages={pickMessages(defaultLocale, appAreas)} timeZone="UTC">
      <SignedInProvider value={{ userId, householdId, role, name, email }}>
        <ServiceWorkerStarter />
        <ScanQueueStarter />
        <AppShell>{children}</AppShell>
      </SignedInProvider>
    </MessagesProvider>
  );
}
