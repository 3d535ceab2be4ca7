import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { PageAppearance } from "@/components/shell/page-appearance";
import { MessagesProvider } from "@/components/shell/messages-provider";
import { pickMessages } from "@/lib/messages/catalog";
import { requestLocale } from "@/lib/messages/server/request-locale";
import { translatorFor } from "@/lib/messages/translator";
import { manifestPath } from "@/lib/pwa/manifest-path";

/** A page made at build time could not carry the nonce its scripts need, and would stand there without them. */
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await requestLocale();
  return { manifest: manifestPath(locale), description: translatorFor("landing", locale)("metaDescription") };
}

export default async function AuthLayout({ children }: { children: ReactNode }) {
  const locale = await requestLocale();
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <MessagesProvider locale={locale} messages={pickMessages(locale, ["auth", "ui"])} timeZone="UTC">
      <PageAppearance locale={locale} nonce={nonce} />
      {children}
    </MessagesProvider>
  );
}
