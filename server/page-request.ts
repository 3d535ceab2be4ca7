import type { IncomingMessage } from "node:http";

/** Asked for by the router of a page that runs the framework, which wants data and not a page. */
export const isRouterRequest = ({ headers, url }: IncomingMessage): boolean =>
  headers["rsc"] !== undefined || /[?&]_rsc=/.test(url ?? "");
