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
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
