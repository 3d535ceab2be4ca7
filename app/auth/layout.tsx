import type { ReactNode } from "react";
import { MessagesProvider } from "@/components/shell/messages-provider";
import { pickMessages } from "@/lib/messages/catalog";
import { defaultLocale } from "@/lib/messages/locales";

/** A page made at build time could not carry the nonce its scripts need, and would stand there without them. */
export const dynamic = "force-dynamic";

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <MessagesProvider locale={defaultLocale} messages={pickMessages(defaultLocale, ["auth", "ui"])} timeZone="UTC">
      {children}
    </MessagesProvider>
  );
}
