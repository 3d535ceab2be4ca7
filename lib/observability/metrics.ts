import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import { routeOf } from "./route-of";

const registry = new Registry();
collectDefaultMetrics({ register: registry });

const requests = new Counter({
  name: "http_requests_total",
  help: "Requests answered, by method, route and status.",
  labelNames: ["method", "route", "status"],
  registers: [registry],
});
const durations = new Histogram({
  name: "http_request_duration_seconds",
  help: "From the first byte of a request to the last of its answer.",
  labelNames: ["method", "route"],
  // Around the promise of 200 ms for 95 of 100.
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
  registers: [registry],
});
const sockets = new Gauge({
  name: "active_websocket_connections",
  help: "Phones and tabs that listen right now.",
  registers: [registry],
});

/** Counts a request and times it until its answer is out. */
export function observeRequest(request: IncomingMessage, response: ServerResponse): void {
  const startedAt = performance.now();
  response.once("close", () => {
    const route = routeOf(request.url ?? "/");
    const method = request.method ?? "GET";
    requests.inc({ method, route, status: String(response.statusCode) });
    durations.observe({ method, route }, (performance.now() - startedAt) / 1000);
  });
}

/** Counts a socket until it closes. */
export function observeSocket(socket: { once: (event: "close", listener: () => void) => unknown }): void {
  sockets.inc();
  socket.once("close", () => sockets.dec());
}

const isSame = (left: string, right: string): boolean =>
  left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));

/**
 * Everything measured, in Prometheus' text format, for whoever has the token. Without a configured token there is no such
 * page: figures of a service are nobody else's business.
 */
export async function answerMetrics(
  request: IncomingMessage,
  response: ServerResponse,
  token: string | undefined,
): Promise<boolean> {
  if (!token) return false;
  if (!isSame(request.headers.authorization ?? "", `Bearer ${token}`)) {
    response.writeHead(401, { "www-authenticate": "Bearer", "cache-control": "no-store" });
    response.end();
    return true;
  }
  response.writeHead(200, { "content-type": registry.contentType, "cache-control": "no-store" });
  response.end(await registry.metrics());
  return true;
}
