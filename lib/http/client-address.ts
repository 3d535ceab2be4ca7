import { createHmac } from "node:crypto";
import { serverEnv } from "@/lib/env/server";

/** Set by our own HTTP server on every request, whatever the caller sent. */
export const socketAddressHeader = "x-shelfie-socket-address";

/** The caller's address: the socket's, or the one the outermost trusted proxy saw. */
export function clientAddress(headers: Headers): string {
  const trusted = serverEnv().TRUSTED_PROXY_COUNT;
  const forwarded = (headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  const seen = trusted > 0 ? forwarded.at(-trusted) : undefined;
  return seen || headers.get(socketAddressHeader) || "unknown";
}

/** An address that can be compared but not read back, for the audit log. */
export const addressHash = (address: string): string =>
  createHmac("sha256", serverEnv().NEXTAUTH_SECRET).update(address).digest("base64url").slice(0, 22);
