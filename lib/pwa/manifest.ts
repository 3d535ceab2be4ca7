import type { MetadataRoute } from "next";
import type { Locale } from "@/lib/messages/locales";
import { translatorFor } from "@/lib/messages/translator";

const icon = { sizes: "192x192", type: "image/png", src: "/icons/icon-192.png" } as const;
const picture = { sizes: "780x1400", type: "image/webp", form_factor: "narrow" } as const;

/** How the product is installed, in a language. Source of the members: https://www.w3.org/TR/appmanifest/ */
export function manifestFor(locale: Locale): MetadataRoute.Manifest {
  const ui = translatorFor("ui", locale);
  const t = translatorFor("pwa", locale);
  return {
    id: "/app",
    name: ui("productName"),
    short_name: ui("productName"),
    description: translatorFor("landing", locale)("metaDescription"),
    lang: locale,
    dir: "ltr",
    start_url: "/app",
    scope: "/",
    display: "standalone",
    display_override: ["standalone", "minimal-ui"],
    launch_handler: { client_mode: "navigate-existing" },
    background_color: "#f7faf8",
    theme_color: "#047857",
    categories: ["food", "lifestyle", "productivity"],
    share_target: {
      action: "/app/share",
      method: "POST",
      enctype: "multipart/form-data",
      params: {
        title: "title",
        text: "text",
        url: "url",
        files: [{ name: "file", accept: ["image/*", "application/pdf"] }],
      },
    },
    icons: [
      icon,
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      { src: "/icons/monochrome-512.png", sizes: "512x512", type: "image/png", purpose: "monochrome" },
    ],
    shortcuts: [
      { name: t("shortcuts.scan"), url: "/app/scanner", icons: [icon] },
      { name: t("shortcuts.pantry"), url: "/app/pantry", icons: [icon] },
      { name: t("shortcuts.groceries"), url: "/app/grocery", icons: [icon] },
    ],
    screenshots: [
      { ...picture, src: `/demo/${locale}/confirm-light.webp`, label: t("screenshots.pantry") },
      { ...picture, src: `/demo/${locale}/review-light.webp`, label: t("screenshots.review") },
      { ...picture, src: `/demo/${locale}/shop-light.webp`, label: t("screenshots.shop") },
      {
        src: "/demo/pantry-wide.webp",
        sizes: "1280x800",
        type: "image/webp",
        form_factor: "wide",
        label: t("screenshots.pantry"),
      },
    ],
  };
}
