import http from "node:http";
import type { AddressInfo } from "node:net";
import zlib from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { fetchPage, pageBytesMax, type FetchOptions } from "./fetch-page";
import { checkPageAddress, isPublicAddress } from "./page-address";

const publicAddress = "93.184.216.34";
const servers: http.Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A local server that stands for a public address, and what was dialled. */
async function serve(answer: http.RequestListener, addresses: readonly string[][] = [[publicAddress]]) {
  const server = http.createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const dialled: string[] = [];
  const resolved: string[] = [];
  const options: FetchOptions = {
    resolve: (name) => {
      resolved.push(name);
      return Promise.resolve(addresses[Math.min(resolved.length, addresses.length) - 1] ?? []);
    },
    dial: (address) => {
      dialled.push(address);
      return { host: "127.0.0.1", port };
    },
  };
  return { options, dialled, resolved };
}

const html = { "content-type": "text/html; charset=utf-8" };

test("brings the page and asks for it by its name", async () => {
  const { options, dialled } = await serve((request, response) => {
    response.writeHead(200, html).end(`<h1>${request.headers.host} ${request.url}</h1>`);
  });
  expect(await fetchPage("http://example.org/soup?a=1#top", options)).toEqual({
    ok: true,
    value: { html: "<h1>example.org /soup?a=1</h1>", url: "http://example.org/soup?a=1#top" },
  });
  expect(dialled).toEqual([publicAddress]);
});

test("a name that changes its address after the check gains nothing", async () => {
  const { options, dialled, resolved } = await serve(
    (_, response) => response.writeHead(200, html).end("once"),
    [[publicAddress], ["127.0.0.1"]],
  );
  expect(await fetchPage("http://rebind.example/", options)).toMatchObject({ ok: true });
  expect([resolved.length, dialled]).toEqual([1, [publicAddress]]);
  expect(await fetchPage("http://rebind.example/", options)).toEqual({ ok: false, error: "refused" });
  expect(dialled).toHaveLength(1);
});

test("a name with one private address among public ones is refused", async () => {
  const { options, dialled } = await serve((_, response) => response.end(), [[publicAddress, "10.0.0.7"]]);
  expect(await fetchPage("http://mixed.example/", options)).toEqual({ ok: false, error: "refused" });
  expect(dialled).toEqual([]);
});

test.each([
  "http://127.0.0.1/",
  "http://169.254.169.254/latest/meta-data/",
  "http://[::ffff:127.0.0.1]/",
  "http://[::ffff:7f00:1]/",
  "http://[::1]/",
  "http://2130706433/",
  "http://0x7f.1/",
  "http://0177.0.0.1/",
  "http://192.168.1.1/",
  "http://100.64.0.1/",
  "http://[fd00::1]/",
  "http://[64:ff9b::7f00:1]/",
  "http://[2002:7f00:1::]/",
  "http://0/",
  "http://example.org:22/",
  "http://example.org:8080/",
  "http://user:secret@example.org/",
  "file:///etc/passwd",
  "ftp://example.org/",
  "gopher://example.org/",
  "javascript:alert(1)",
  "//example.org",
  "",
])("neither an address nor a redirect may lead to %s", async (target) => {
  expect(checkPageAddress(target)).toEqual({ ok: false, error: "refused" });
  if (target.startsWith("//") || target === "") return;
  const { options, dialled } = await serve((_, response) => response.writeHead(302, { location: target }).end());
  expect(await fetchPage("http://example.org/", options)).toEqual({ ok: false, error: "refused" });
  expect(dialled).toHaveLength(1);
});

test.each(["8.8.8.8", "2606:2800:220:1::1"])("%s is public", (address) => expect(isPublicAddress(address)).toBe(true));

test("follows redirects, each to a freshly checked address, but not for ever", async () => {
  const { options, resolved } = await serve((request, response) => {
    const hop = Number(new URL(request.url ?? "", "http://x").searchParams.get("hop"));
    if (hop === 3) response.writeHead(200, html).end("there");
    else response.writeHead(301, { location: `http://hop${hop + 1}.example/?hop=${hop + 1}` }).end();
  });
  expect(await fetchPage("http://hop0.example/?hop=0", options)).toMatchObject({
    ok: true,
    value: { html: "there", url: "http://hop3.example/?hop=3" },
  });
  expect(resolved).toEqual(["hop0.example", "hop1.example", "hop2.example", "hop3.example"]);
  const loop = await serve((_, response) => response.writeHead(302, { location: "/again" }).end());
  expect(await fetchPage("http://example.org/", loop.options)).toEqual({ ok: false, error: "unreachable" });
  expect(loop.dialled).toHaveLength(6);
});

test("a server that drips is left after the time allowed", async () => {
  const { options } = await serve((_, response) => {
    response.writeHead(200, html).write("<p>");
    const drip = setInterval(() => response.write("."), 20);
    response.on("close", () => clearInterval(drip));
  });
  expect(await fetchPage("http://slow.example/", { ...options, timeoutMs: 150 })).toEqual({
    ok: false,
    error: "timed_out",
  });
});

test("a name server that never answers is left too", async () => {
  const resolve = () => new Promise<readonly string[]>(() => undefined);
  expect(await fetchPage("http://slow.example/", { resolve, timeoutMs: 50 })).toEqual({
    ok: false,
    error: "timed_out",
  });
});

const bomb = Buffer.alloc(60 * 1024 * 1024);

test.each([
  ["gzip", zlib.gzipSync(bomb)],
  ["br", zlib.brotliCompressSync(bomb, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } })],
  ["deflate", zlib.deflateSync(bomb)],
  ["identity", Buffer.alloc(pageBytesMax + 1)],
])("a %s body that unpacks beyond the bound is not unpacked", async (encoding, body) => {
  const { options } = await serve((_, response) =>
    response.writeHead(200, { ...html, "content-encoding": encoding }).end(body),
  );
  expect(await fetchPage("http://bomb.example/", options)).toEqual({ ok: false, error: "too_large" });
});

test("a packed page is unpacked and read in the encoding it names", async () => {
  const body = zlib.gzipSync(Buffer.from('<meta charset="iso-8859-1"><p>Cr\u00e8me</p>', "latin1"));
  const { options } = await serve((_, response) =>
    response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end(body),
  );
  expect(await fetchPage("http://example.org/", options)).toMatchObject({
    ok: true,
    value: { html: expect.stringContaining("Crème") as string },
  });
});

test.each([
  ["a picture", 200, { "content-type": "image/png" }, "not_a_page"],
  ["nothing named", 200, {}, "not_a_page"],
  ["a broken packing", 200, { ...html, "content-encoding": "gzip" }, "unreachable"],
  ["an unknown packing", 200, { ...html, "content-encoding": "zstd" }, "unreachable"],
  ["an error", 500, html, "unreachable"],
  ["a missing page", 404, html, "unreachable"],
] as const)("%s is no page", async (_, status, headers, error) => {
  const { options } = await serve((__, response) => response.writeHead(status, headers).end("xxxx"));
  expect(await fetchPage("http://example.org/", options)).toEqual({ ok: false, error });
});

test("a server that hangs up is unreachable", async () => {
  const { options } = await serve((request) => request.socket.destroy());
  expect(await fetchPage("http://example.org/", options)).toEqual({ ok: false, error: "unreachable" });
});
