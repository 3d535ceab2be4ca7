import type { IncomingMessage } from "node:http";

/** Whether a browser sent the request from a page of this very site; other sites must not speak in a signed-in person's name. */
export function isSameOrigin(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return request.headers["sec-fetch-site"] !== "cross-site";
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
