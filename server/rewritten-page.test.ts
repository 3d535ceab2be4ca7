import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { rewritePage } from "./rewritten-page";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** The address of a server whose pages are rewritten in capitals, and louder. */
async function serve(answer: Answer): Promise<string> {
  const server = createServer((request, response) => {
    rewritePage(request, response, (html) => `${html.toUpperCase()}!`);
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((listening) => void server.listen(0, "127.0.0.1", listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/app`;
}

const inParts: Answer = (_request, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("content-length", 11);
  response.flushHeaders();
  const [first, second] = [Buffer.from("<p>año</p>").subarray(0, 5), Buffer.from("<p>año</p>").subarray(5)];
  response.write(first, () => response.end(second));
};

test("a page that comes in parts, cut within a letter, is rewritten as one", async () => {
  const response = await fetch(await serve(inParts));
  expect(await response.text()).toBe("<P>AÑO</P>!");
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
});

test("what is no page goes on as it is", async () => {
  const bytes = Uint8Array.from([0xff, 0x00, 0xfe]);
  const address = await serve((_request, response) => {
    response.writeHead(200, { "content-type": "image/png" });
    response.end(bytes);
  });
  expect(new Uint8Array(await (await fetch(address)).arrayBuffer())).toEqual(bytes);
});

test("where a page leads elsewhere, it still does", async () => {
  const address = await serve((_request, response) => {
    response.statusCode = 307;
    response.setHeader("location", "/auth/login");
    response.end("/auth/login");
  });
  const response = await fetch(address, { redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([307, "/auth/login"]);
});

test("the router of a page is answered as the framework answers it", async () => {
  const response = await fetch(await serve(inParts), { headers: { rsc: "1" } });
  expect(await response.text()).toBe("<p>año</p>");
});
