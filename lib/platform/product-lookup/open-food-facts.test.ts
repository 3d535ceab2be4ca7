import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import type { Gtin14 } from "@/lib/catalog/core/barcode/read-barcode";
import { CachedLookup } from "./cached-lookup";
import { OpenFoodFacts, type OpenFoodFactsOptions } from "./open-food-facts";

const milk = "04006381333931" as Gtin14;
const known = {
  status: 1,
  product: {
    product_name: "Frische\u0007  Vollmilch",
    brands: "Hof Sonne, Andere",
    quantity: "1,5 L",
    categories_tags: ["en:dairies", "de:milch", "en:whole-milks"],
  },
};

type Service = { baseUrl: string; requests: http.IncomingMessage[]; close: () => Promise<void> };
const services: Service[] = [];

/** A service on this machine that answers as told. */
async function serve(answer: (request: http.IncomingMessage, response: http.ServerResponse) => void): Promise<Service> {
  const requests: http.IncomingMessage[] = [];
  const server = http.createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  const service = { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, close };
  services.push(service);
  return service;
}

const sendJson =
  (body: unknown, status = 200) =>
  (_: http.IncomingMessage, response: http.ServerResponse) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  };

const lookup = ({ baseUrl }: Service, options: Partial<OpenFoodFactsOptions> = {}): OpenFoodFacts =>
  new OpenFoodFacts({ userAgent: "Shelfie/0.1 (mail@example.org)", baseUrl, ...options });

afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.close()));
});

test("tells what they know, cleaned, and says who is asking", async () => {
  const service = await serve(sendJson(known));
  expect(await lookup(service).find(milk)).toEqual({
    ok: true,
    value: {
      gtin14: milk,
      name: "Frische Vollmilch",
      brand: "Hof Sonne",
      packSize: { count: 1, quantity: 1_500, unit: "l" },
      categories: ["dairies", "whole-milks"],
      source: "Open Food Facts",
    },
  });
  expect(service.requests[0]?.headers["user-agent"]).toBe("Shelfie/0.1 (mail@example.org)");
  expect(service.requests[0]?.url).toMatch(/^\/api\/v2\/product\/4006381333931\.json\?fields=/u);
});

test.each([
  ["a 404", sendJson({ status: 0 }, 404)],
  ["an answer without a product", sendJson({ status: 0 })],
  ["a product without a name", sendJson({ status: 1, product: { product_name: " " } })],
])("%s is a product they do not have", async (_, answer) => {
  expect(await lookup(await serve(answer)).find(milk)).toEqual({ ok: false, error: "not_found" });
});

test.each([
  ["an error of theirs", sendJson({}, 500)],
  ["too many requests", sendJson({}, 503)],
  ["a page instead of data", (_: http.IncomingMessage, response: http.ServerResponse) => response.end("<html>")],
  ["an endless answer", sendJson({ product: { product_name: "x".repeat(200_000) } })],
])("%s is told as unavailable", async (_, answer) => {
  expect(await lookup(await serve(answer)).find(milk)).toEqual({ ok: false, error: "unavailable" });
});

test("gives up on an answer that does not come", async () => {
  const service = await serve(() => undefined);
  expect(await lookup(service, { timeoutMs: 30 }).find(milk)).toEqual({ ok: false, error: "unavailable" });
});

test("rejects with the reason when the caller gives up, and does not count it against them", async () => {
  const service = await serve(() => undefined);
  const found = lookup(service, { breaker: { failuresMax: 1, restMs: 60_000 } });
  const reason = new Error("left the screen");
  await expect(found.find(milk, AbortSignal.abort(reason))).rejects.toBe(reason);
  const controller = new AbortController();
  const waiting = found.find(milk, controller.signal);
  controller.abort(reason);
  await expect(waiting).rejects.toBe(reason);
});

test("leaves a failing service alone, then tries once, and comes back when it answers", async () => {
  let nowMs = 0;
  let working = false;
  const service = await serve((request, response) => sendJson(known, working ? 200 : 500)(request, response));
  const found = lookup(service, { breaker: { failuresMax: 2, restMs: 1_000 }, nowMs: () => nowMs });
  for (let attempt = 0; attempt < 5; attempt++) await found.find(milk);
  expect(service.requests).toHaveLength(2);
  nowMs = 1_000;
  await Promise.all([found.find(milk), found.find(milk)]);
  await found.find(milk);
  expect(service.requests).toHaveLength(3);
  nowMs = 2_000;
  working = true;
  expect((await found.find(milk)).ok).toBe(true);
  expect((await found.find(milk)).ok).toBe(true);
});

test("keeps to their requests a minute", async () => {
  let nowMs = 0;
  const service = await serve(sendJson(known));
  const found = lookup(service, { perMinuteMax: 2, nowMs: () => nowMs });
  const answers = [await found.find(milk), await found.find(milk), await found.find(milk)];
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, false]);
  nowMs = 60_000;
  expect((await found.find(milk)).ok).toBe(true);
});

test("a cached lookup asks once, also when several ask together", async () => {
  const service = await serve(sendJson(known));
  const cached = new CachedLookup(lookup(service));
  const answers = await Promise.all([cached.find(milk), cached.find(milk)]);
  expect([...answers, await cached.find(milk)].every(({ ok }) => ok)).toBe(true);
  expect(service.requests).toHaveLength(1);
});

test("a cached lookup asks again after an hour for what was not there, and at once when they were away", async () => {
  let nowMs = 0;
  let status = 503;
  const service = await serve((request, response) => sendJson({ status: 0 }, status)(request, response));
  const cached = new CachedLookup(lookup(service), { nowMs: () => nowMs });
  await cached.find(milk);
  status = 404;
  expect(await cached.find(milk)).toEqual({ ok: false, error: "not_found" });
  await cached.find(milk);
  expect(service.requests).toHaveLength(2);
  nowMs = 3_600_000;
  await cached.find(milk);
  expect(service.requests).toHaveLength(3);
});

test("a cached lookup forgets the least recently used", async () => {
  const service = await serve(sendJson(known));
  const cached = new CachedLookup(lookup(service), { entriesMax: 2 });
  for (const gtin14 of ["1", "2", "1", "3", "1", "2"]) await cached.find(gtin14 as Gtin14);
  expect(service.requests).toHaveLength(4);
});

test("one caller who gives up does not stop the others", async () => {
  let release: (() => void) | undefined;
  const service = await serve((request, response) => {
    release = () => sendJson(known)(request, response);
  });
  const cached = new CachedLookup(lookup(service));
  const controller = new AbortController();
  const leaving = cached.find(milk, controller.signal);
  const staying = cached.find(milk);
  controller.abort(new Error("left"));
  await expect(leaving).rejects.toThrow("left");
  await expect.poll(() => release).toBeDefined();
  release?.();
  expect((await staying).ok).toBe(true);
});
