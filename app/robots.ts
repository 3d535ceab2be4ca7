import type { MetadataRoute } from "next";
import { serverEnv } from "@/lib/env/server";

/** The address of the site map is this installation's, which the build does not know. */
export const dynamic = "force-dynamic";

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/app", "/api/", "/auth/join/", "/auth/verify", "/auth/reset-password"],
    },
    sitemap: new URL("/sitemap.xml", serverEnv().NEXTAUTH_URL).href,
  };
}
