import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { ServiceWorkerStarter } from "@/components/pwa/service-worker-starter";
import { ScanQueueStarter } from "@/components/receipts/scan-queue-starter";
import { PageAppearance } from "@/components/shell/page-appearance";
import { MessagesProvider } from "@/components/shell/messages-provider";
import { SignedInProvider } from "@/components/shell/signed-in";
import { currentSession } from "@/lib/account/server/session";
import { pickMessages } from "@/lib/messages/catalog";
import { appAreas } from "@/lib/messages/app-areas";
import { requestLocale } from "@/lib/messages/server/request-locale";
import { manifestPath } from "@/lib/pwa/manifest-path";

export const generateMetadata = async (): Promise<Metadata> => ({
  robots: { index: false },
  manifest: manifestPath(await requestLocale()),
});

export default async function AppLayout({ children }: { children: ReactNode }) {
  const session = await currentSession();
  // The proxy has already turned strangers away; a session can still end between its look and this one.
  if (!session) redirect("/auth/login");
  const { userId, householdId, role, name, email } = session;
  const locale = await requestLocale();
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <MessagesProvider locale={locale} messages={pickMessages(locale, appAreas)} timeZone="UTC">
      <PageAppearance locale={locale} nonce={nonce} />
      <SignedInProvider value={{ userId, householdId, role, name, email }}>
        <ServiceWorkerStarter />
        <ScanQueueStarter />
        <AppShell>{children}</AppShell>
      </SignedInProvider>
    </MessagesProvider>
  );
}
