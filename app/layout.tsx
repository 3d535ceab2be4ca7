import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { defaultLocale } from "@/lib/messages/locales";
import { translatorFor } from "@/lib/messages/translator";
import { manifestPath } from "@/lib/pwa/manifest-path";
import { inter, interExtended } from "./fonts";
import "./globals.css";

const t = translatorFor("ui");

export const metadata: Metadata = {
  manifest: manifestPath(defaultLocale),
  title: { default: t("productName"), template: `%s - ${t("productName")}` },
  applicationName: t("productName"),
  appleWebApp: { capable: true, title: t("productName"), statusBarStyle: "default" },
  formatDetection: { telephone: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f7faf8" },
    { media: "(prefers-color-scheme: dark)", color: "#0d1411" },
  ],
};

/**
 * One document for the pages made ahead and those made for a request. Its language is corrected where the reader's is
 * known: in the text of a page made ahead (server/plain-page), before the paint elsewhere (components/shell/page-appearance).
 */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={defaultLocale} suppressHydrationWarning className={`${inter.variable} ${interExtended.variable}`}>
      <body className="bg-canvas font-sans text-ink antialiased">{children}</body>
    </html>
  );
}
