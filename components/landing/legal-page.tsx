import type { Metadata } from "next";
import type { Locale } from "@/lib/messages/locales";
import { translatorFor } from "@/lib/messages/translator";
import { PlainDocument } from "./plain-document";
import { publicMetadata } from "./public-metadata";
import { PublicFrame } from "./public-frame";

const changedOn = "2026-11-27";

const privacyParts = [
  "kept",
  "photos",
  "shared",
  "outside",
  "cookies",
  "counting",
  "logs",
  "erased",
  "rights",
] as const;
const termsParts = ["free", "dates", "account", "content", "care"] as const;

const updatedIn = (locale: Locale): string =>
  translatorFor("legal", locale)("updated", {
    date: new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(changedOn)),
  });

export function PrivacyPage({ locale }: { locale: Locale }) {
  const t = translatorFor("legal", locale);
  return (
    <PublicFrame page="/privacy" locale={locale}>
      <PlainDocument
        title={t("privacy.title")}
        intro={t("privacy.intro")}
        parts={privacyParts.map((part) => ({ title: t(`privacy.${part}Title`), text: t(`privacy.${part}Text`) }))}
        updated={updatedIn(locale)}
      />
    </PublicFrame>
  );
}

export function TermsPage({ locale }: { locale: Locale }) {
  const t = translatorFor("legal", locale);
  return (
    <PublicFrame page="/terms" locale={locale}>
      <PlainDocument
        title={t("terms.title")}
        intro={t("terms.intro")}
        parts={termsParts.map((part) => ({ title: t(`terms.${part}Title`), text: t(`terms.${part}Text`) }))}
        updated={updatedIn(locale)}
      />
    </PublicFrame>
  );
}

/** Metadata of the privacy or terms page in a language. */
export function legalMetadata(page: "privacy" | "terms", locale: Locale): Metadata {
  const t = translatorFor("legal", locale);
  const title = `${t(`${page}.metaTitle`)} - ${translatorFor("ui", locale)("productName")}`;
  return publicMetadata(`/${page}`, locale, { title, description: t(`${page}.metaDescription`) });
}
