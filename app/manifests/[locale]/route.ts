import { locales } from "@/lib/messages/locales";
import { manifestFor } from "@/lib/pwa/manifest";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const asked = (await params).locale;
  const locale = locales.find((each) => each === asked);
  if (!locale) return new Response(null, { status: 404 });
  return new Response(JSON.stringify(manifestFor(locale)), {
    headers: { "content-type": "application/manifest+json; charset=utf-8" },
  });
}
