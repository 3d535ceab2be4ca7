import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import fs from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import compression from "compression";
import next from "next";
import { closeDatabase } from "@/lib/db/lifecycle";
import { serverEnv } from "@/lib/env/server";
import { socketAddressHeader } from "@/lib/http/client-address";
import { contentSecurityPolicy } from "@/lib/http/content-security-policy";
import { closeRateLimits } from "@/lib/http/rate-limit";
import { prepareQueue } from "@/lib/jobs/queue";
import { answerMetrics, observeRequest, observeSocket } from "@/lib/observability/metrics";
import { errorFields, log } from "@/lib/observability/log";
import { buildHeader } from "@/lib/pwa/build-header";
import { answerHealth, answerReady } from "./health";
import { onParentGone } from "./parent";
import { paintedFirst } from "./painted-first";
import { servePlainPages } from "./plain-pages";
import { rewritePage } from "./rewritten-page";
import { setSecurityHeaders } from "./security-headers";
import { policiesOfStaticPages } from "./static-page-policy";
import { startSync } from "./sync";

const env = serverEnv();
const isDevelopment = env.NODE_ENV === "development";
const isHttps = env.NEXTAUTH_URL.startsWith("https://");
const drainMs = 10_000;
const startedAt = performance.now();

const server = createServer({ requestTimeout: 60_000, headersTimeout: 15_000, maxHeaderSize: 32_768 });
// Next listens for upgrades on the server it is given, and ends every socket whose address one of the pages answers to;
// the page for unknown addresses answers to all. It gets a server nobody connects to, and is handed what is its own below.
const app = next({ dev: isDevelopment, hostname: env.HOST, port: env.PORT, httpServer: createServer() });
await prepareQueue();
await app.prepare();
const handlePage = app.getRequestHandler();
const handlePageUpgrade = app.getUpgradeHandler();
const sync = startSync();
const buildId = readBuilt(".next/BUILD_ID") || "development";
const firstScript = isDevelopment ? "" : readBuilt("dist/first-script.js");
const staticPolicies = policiesOfStaticPages(path.resolve(".next"));
const servePlainPage = isDevelopment
  ? () => false
  : servePlainPages(path.resolve(".next"), readBuilt("dist/landing.js"), {
      origin: new URL(env.NEXTAUTH_URL).origin,
      sourceUrl: env.SOURCE_URL,
    });
// Its types speak of Express, whose requests and responses are Node's.
const compress = promisify(
  compression() as unknown as (request: IncomingMessage, response: ServerResponse, next: () => void) => void,
);
const fallbackPolicy = contentSecurityPolicy([], isDevelopment);

/** A small file of the build; empty where nothing is built. */
function readBuilt(name: string): string {
  const file = path.resolve(name);
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8").trim() : "";
}

const pathOf = (request: IncomingMessage): string => (request.url ?? "/").split("?", 1)[0] ?? "/";

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = pathOf(request);
  request.headers[socketAddressHeader] = request.socket.remoteAddress ?? "unknown";
  setSecurityHeaders(response, isHttps);
  if (path === "/health") return answerHealth(response);
  if (path === "/ready") return answerReady(response);
  if (path === "/metrics" && (await answerMetrics(request, response, env.METRICS_TOKEN))) return;
  if (await sync.handleRequest(request, response)) return;
  response.setHeader(buildHeader, buildId);
  if (servePlainPage(request, response, path)) return;
  response.setHeader("content-security-policy", staticPolicies.get(path) ?? fallbackPolicy);
  // The framework's own compression would send the head before the page can be held back.
  await compress(request, response);
  if (firstScript && /^\/app(?:\/|$)/.test(path))
    rewritePage(request, response, (html) => paintedFirst(html, firstScript));
  return handlePage(request, response);
}

server.on("request", (request, response) => {
  observeRequest(request, response);
  answer(request, response).catch((thrown: unknown) => {
    log.error("http.crashed", errorFields(thrown));
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});

server.on("upgrade", (request, socket, head) => {
  request.headers[socketAddressHeader] = request.socket.remoteAddress ?? "unknown";
  if (sync.handleUpgrade(request, socket, head)) return observeSocket(socket);
  if (isDevelopment) void handlePageUpgrade(request, socket, head);
  else socket.destroy();
});

server.on("error", (thrown: NodeJS.ErrnoException) => {
  const isTaken = thrown.code === "EADDRINUSE";
  const reason = isTaken
    ? `Port ${env.PORT} is in use. Stop what uses it, or choose another: PORT=3001 npm start`
    : thrown.message;
  process.stderr.write(`${reason}\n`);
  process.exit(isTaken ? 98 : 1);
});

let isStopping = false;
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  setTimeout(() => process.exit(1), drainMs).unref();
  const closed = new Promise((resolve) => server.close(resolve));
  await sync.close();
  server.closeIdleConnections();
  await closed;
  await app.close();
  await closeRateLimits();
  await closeDatabase();
  log.info("web.stopped");
  process.exit(0);
}

process.on("SIGTERM", () => void stop());
process.on("SIGINT", () => void stop());
onParentGone(() => void stop());

server.listen(env.PORT, env.HOST, () => {
  log.info("web.ready", { port: env.PORT, durationMs: Math.round(performance.now() - startedAt) });
});
