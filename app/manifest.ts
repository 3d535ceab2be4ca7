import type { MetadataRoute } from "next";
import { translatorFor } from "@/lib/messages/translator";

export default function manifest(): MetadataRoute.Manifest {
  const t = translatorFor("ui");
  return {
    id: "/app",
    name: t("productName"),
    short_name: t("productName"),
    description: translatorFor("landing")("metaDescription"),
    start_url: "/app",
    scope: "/",
    display: "standalone",
    background_color: "#f7faf8",
    theme_color: "#047857",
    categories: ["food", "lifestyle", "productivity"],
    icons: [
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
