import type { IncomingMessage } from "node:http";

export type Encoding = "br" | "gzip" | "identity";

/** How the answer is best compressed for whoever asks. */
export function bestEncoding({ headers }: IncomingMessage): Encoding {
  const accepted = String(headers["accept-encoding"] ?? "");
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : "identity";
}

/** Asked for by the router of a page that runs the framework, which wants data and not a page. */
export const isRouterRequest = ({ headers, url }: IncomingMessage): boolean =>
  headers["rsc"] !== undefined || /[?&]_rsc=/.test(url ?? "");
