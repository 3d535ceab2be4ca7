import { NextResponse, type NextRequest } from "next/server";
import { authenticate } from "@/lib/account/server/authenticate";
import { contentSecurityPolicy } from "@/lib/http/content-security-policy";
import { serverEnv } from "@/lib/env/server";
import { chooseLocale } from "@/lib/messages/choose-locale";
import { localeCookie } from "@/lib/messages/locales";

/** Pages of /auth that make sense for somebody who is signed in: a link from a mail or an invitation. */
const alwaysOpen = /^\/auth\/(join|verify|reset-password|unsubscribe)(\/|$)/;

/** Only the signed-in app reads receipts and barcodes with WebAssembly. */
const isApp = /^\/app(\/|$)/;

/** Where a visitor is sent instead: the signed-out to sign-in and back, the signed-in past sign-in. */
async function redirectFor(request: NextRequest): Promise<URL | null> {
  const { pathname, search } = request.nextUrl;
  const caller = await authenticate(request.headers);
  const base = `${request.nextUrl.protocol}//${request.headers.get("host") ?? request.nextUrl.host}`;
  if (isApp.test(pathname) && !caller) {
    const target = new URL("/auth/login", base);
    target.searchParams.set("callbackUrl", pathname + search);
    return target;
  }
  if (pathname.startsWith("/auth/") && caller && !alwaysOpen.test(pathname)) return new URL("/app", base);
  return null;
}

/** Guards /app and /auth and gives their pages a fresh nonce; the marketing pages stay static, with hashes instead. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const target = await redirectFor(request);
  if (target) return NextResponse.redirect(target);
  const nonce = btoa(crypto.randomUUID());
  const sources = [`'nonce-${nonce}'`, "'strict-dynamic'"];
  const policy = contentSecurityPolicy(
    sources,
    serverEnv().NODE_ENV === "development",
    isApp.test(request.nextUrl.pathname),
  );
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  // The service worker answers in the language of the pages that it keeps.
  const chosen = request.cookies.get(localeCookie)?.value;
  response.headers.set("content-language", chooseLocale(chosen, request.headers.get("accept-language")));
  return response;
}

export const config = { matcher: ["/app/:path*", "/auth/:path*"] };
