import type { ServerResponse } from "node:http";

/** Headers of every answer. The content policy is set where its nonce or hashes are known. */
export function setSecurityHeaders(response: ServerResponse, isHttps: boolean): void {
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("x-frame-options", "DENY");
  response.setHeader("referrer-policy", "strict-origin-when-cross-origin");
  response.setHeader("permissions-policy", "camera=(self), microphone=(self), geolocation=(), browsing-topics=()");
  response.setHeader("cross-origin-opener-policy", "same-origin");
  response.setHeader("cross-origin-resource-policy", "same-origin");
  if (isHttps) response.setHeader("strict-transport-security", "max-age=63072000; includeSubDomains");
}
