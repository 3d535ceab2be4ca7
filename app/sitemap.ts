import type { MetadataRoute } from "next";
import { serverEnv } from "@/lib/env/server";
import { locales } from "@/lib/messages/locales";
import { publicPath, publicPaths } from "@/lib/messages/public-paths";

/** The addresses are this installation's, which the build does not know. */
export const dynamic = "force-dynamic";

export default function sitemap(): MetadataRoute.Sitemap {
  const address = (path: string) => new URL(path, serverEnv().NEXTAUTH_URL).href;
  return publicPaths.map(({ page, path }) => ({
    url: address(path),
    priority: page === "/" ? 1 : 0.3,
    alternates: {
      languages: Object.fromEntries(locales.map((locale) => [locale, address(publicPath(page, locale))])),
    },
  }));
}
