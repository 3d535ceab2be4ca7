import type { IncomingMessage, ServerResponse } from "node:http";
import { isRouterRequest } from "./page-request";

const isHtml = (response: ServerResponse): boolean => /^text\/html\b/.test(String(response.getHeader("content-type")));

/**
 * Holds back what the framework answers until it is whole, and sends a page as `rewrite` makes it; what is no page goes
 * on as it is. Call it before the framework is handed the request.
 */
export function rewritePage(
  request: IncomingMessage,
  response: ServerResponse,
  rewrite: (html: string) => string,
): void {
  if (request.method !== "GET" || isRouterRequest(request)) return;
  const { write, end, flushHeaders } = response;
  const parts: Buffer[] = [];

  /** Keeps the first of what write and end are given; the last may be who wants to know when it is taken. */
  const keep = (given: unknown[]) => {
    const [part] = given;
    if (typeof part === "string") parts.push(Buffer.from(part));
    else if (part instanceof Uint8Array) parts.push(Buffer.from(part));
    return given.find((argument) => typeof argument === "function") as (() => void) | undefined;
  };

  Object.assign(response, {
    flushHeaders: () => undefined,
    write: (...given: unknown[]) => {
      const done = keep(given);
      if (done) process.nextTick(done);
      return true;
    },
    end: (...given: unknown[]) => {
      const done = keep(given);
      Object.assign(response, { write, end, flushHeaders });
      const whole = Buffer.concat(parts);
      if (!isHtml(response)) return response.end(whole, done);
      for (const name of ["content-length", "etag"]) response.removeHeader(name);
      return response.end(rewrite(whole.toString("utf8")), done);
    },
  });
}
