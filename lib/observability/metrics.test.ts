import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { answerMetrics, observeRequest } from "./metrics";

const token = "a token for the collector";
let server: Server | undefined;
afterEach(() => server?.close());

/** A server that counts what it answers and shows its figures to whoever has the token. */
async function start(configured: string | undefined): Promise<string> {
  server = createServer((request, response) => {
    observeRequest(request, response);
    void (async () => {
      if (request.url === "/metrics" && (await answerMetrics(request, response, configured))) return;
      response.writeHead(request.url === "/app" ? 200 : 404);
      response.end();
    })();
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("a collector with the token reads how many requests were answered and how long they took", async () => {
  const origin = await start(token);
  await (await fetch(`${origin}/app`)).text();
  const answer = await fetch(`${origin}/metrics`, { headers: { authorization: `Bearer ${token}` } });
  const text = await answer.text();
  expect(text).toContain('http_requests_total{method="GET",route="/app",status="200"} 1');
  expect(text).toContain('http_request_duration_seconds_count{method="GET",route="/app"} 1');
});

test("without the token there are no figures, and without a configured one no such page", async () => {
  const guarded = await start(token);
  expect((await fetch(`${guarded}/metrics`)).status).toBe(401);
  expect((await fetch(`${guarded}/metrics`, { headers: { authorization: "Bearer guess" } })).status).toBe(401);
  server?.close();
  expect((await fetch(`${await start(undefined)}/metrics`)).status).toBe(404);
});
