import { serverEnv } from "@/lib/env/server";

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request that changes something may be trusted to come from our own pages. A browser names its origin;
 * a request with a bearer token carries no cookie and so cannot be forged by another site.
 */
export function isOwnOrigin(method: string, headers: Headers): boolean {
  if (safeMethods.has(method)) return true;
  if (headers.get("authorization")?.startsWith("Bearer ")) return true;
  const site = headers.get("sec-fetch-site");
  if (site && site !== "same-origin" && site !== "none") return false;
  const origin = headers.get("origin");
  if (!origin) return site === "same-origin" || site === "none";
  return ownOrigins(headers.get("host")).has(origin);
}

/** Origins that are ours: the configured address and the host the request was sent to. */
export function ownOrigins(host: string | null): Set<string> {
  const configured = new URL(serverEnv().NEXTAUTH_URL).origin;
  const isLoopback = host !== null && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
  return new Set(isLoopback ? [configured, `http://${host}`] : [configured]);
}
