import { getToken } from "next-auth/jwt";
import { serverEnv } from "@/lib/env/server";
import { callerOfApiToken } from "./api-tokens";
import { findCaller, type Caller } from "./sessions";

export type { Caller };

const cookieBytesMax = 16_384;

function parseCookies(header: string): Record<string, string> {
  const cookies: Record<string, string> = {};
  for (const part of header.slice(0, cookieBytesMax).split(";")) {
    const at = part.indexOf("=");
    if (at > 0) cookies[part.slice(0, at).trim()] = part.slice(at + 1).trim();
  }
  return cookies;
}

/** The id of the session row a sign-in cookie names, or null when the cookie is missing, forged or expired. */
export async function sessionIdOf(cookieHeader: string): Promise<string | null> {
  const request = { headers: {}, cookies: parseCookies(cookieHeader) };
  const token = await getToken({
    req: request as Parameters<typeof getToken>[0]["req"],
    secret: serverEnv().NEXTAUTH_SECRET,
    secureCookie: serverEnv().NEXTAUTH_URL.startsWith("https://"),
  });
  return typeof token?.["sid"] === "string" ? token["sid"] : null;
}

/** Who sent a request: by bearer token when there is one, else by the sign-in cookie. @param isFresh see findCaller */
export async function authenticate(headers: Headers, isFresh = false): Promise<Caller | null> {
  const authorization = headers.get("authorization");
  if (authorization?.startsWith("Bearer ")) return callerOfApiToken(authorization.slice(7), Date.now());
  const cookie = headers.get("cookie");
  const sessionId = cookie ? await sessionIdOf(cookie) : null;
  return sessionId ? findCaller(sessionId, Date.now(), isFresh) : null;
}
