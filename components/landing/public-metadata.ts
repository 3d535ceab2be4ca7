import type { Metadata } from "next";
import { addressPlaceholder } from "@/lib/landing/core/address-placeholder";
import { locales, type Locale } from "@/lib/messages/locales";
import { publicPath, type PublicPage } from "@/lib/messages/public-paths";
import { manifestPath } from "@/lib/pwa/manifest-path";

type Words = { title: string; description: string; socialTitle?: string; socialDescription?: string };

/** What search engines and the places where links are shared get to know of a public page. */
export function publicMetadata(page: PublicPage, locale: Locale, words: Words): Metadata {
  const path = publicPath(page, locale);
  const image = { url: `/social/${locale}.png`, width: 1200, height: 630, alt: words.title };
  const title = words.socialTitle ?? words.title;
  const description = words.socialDescription ?? words.description;
  return {
    metadataBase: new URL(addressPlaceholder),
    manifest: manifestPath(locale),
    title: { absolute: words.title },
    description: words.description,
    alternates: {
      canonical: path,
      languages: {
        ...Object.fromEntries(locales.map((each) => [each, publicPath(page, each)])),
        "x-default": publicPath(page, locales[0]),
      },
    },
    openGraph: { type: "website", siteName: "Shelfie", locale, url: path, title, description, images: [image] },
    twitter: { card: "summary_large_image", title, description, images: [image] },
  };
}
