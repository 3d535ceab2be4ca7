import type { Metadata } from "next";
import type { Locale } from "@/lib/messages/locales";
import { translatorFor } from "@/lib/messages/translator";
import { publicMetadata } from "./public-metadata";

/** Metadata of the front page in a language. */
export function landingMetadata(locale: Locale): Metadata {
  const t = translatorFor("landing", locale);
  return publicMetadata("/", locale, {
    title: t("metaTitle"),
    description: t("metaDescription"),
    socialTitle: t("socialTitle"),
    socialDescription: t("socialDescription"),
  });
}
