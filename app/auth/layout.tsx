import type { ReactNode } from "react";
import { MessagesProvider } from "@/components/shell/messages-provider";
import { pickMessages } from "@/lib/messages/catalog";
import { defaultLocale } from "@/lib/messages/locales";

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <MessagesProvider locale={defaultLocale} messages={pickMessages(defaultLocale, ["auth", "ui"])} timeZone="UTC">
      {children}
    </MessagesProvider>
  );
}
