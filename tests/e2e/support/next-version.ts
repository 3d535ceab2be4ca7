/** The product as it will be after its next release: the same, under another build's name. */
import { once } from "node:events";
import http, { type IncomingMessage, type ServerResponse } from "node:http";
import net, { type AddressInfo } from "node:net";
import { buildHeader } from "@/lib/pwa/build-header";

export type Release = { origin: string; deploy: () => void; close: () => Promise<void> };

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** Hands requests on to the product; from `deploy` on under the name of a newer build. */
export async function openRelease(port: number): Promise<Release> {
  let suffix = "";
  const renamed = (text: string, build: string): string => text.replaceAll(`"${build}"`, `"${build}${suffix}"`);
  let build = "";

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isWorker = request.url === "/sw.js";
    const headers = { ...request.headers, ...(isWorker ? { "accept-encoding": "identity" } : {}) };
    // The file on disk never changes: whoever asks whether it did is told the whole worker.
    if (isWorker) {
      delete headers["if-none-match"];
      delete headers["if-modified-since"];
    }
    const asked = http.request({ host: "localhost", port, path: request.url, method: request.method, headers });
    request.pipe(asked);
    const [answered] = (await once(asked, "response")) as [IncomingMessage];
    const name = answered.headers[buildHeader];
    if (typeof name === "string") build = name;
    const passed = { ...answered.headers, ...(typeof name === "string" ? { [buildHeader]: name + suffix } : {}) };
    if (!isWorker) {
      response.writeHead(answered.statusCode ?? 502, passed);
      answered.pipe(response);
      return;
    }
    const { "content-length": _length, etag: _etag, ...others } = passed;
    const script = await textOf(answered);
    response.writeHead(answered.statusCode ?? 502, others).end(build ? renamed(script, build) : script);
  }
  const server = http.createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  // Sockets are no connections of the server's own any more: it would wait for them without end.
  const sockets = new Set<net.Socket>();
  server.on("upgrade", (request, socket: net.Socket, head: Buffer) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    const far = net.connect(port, "localhost", () => {
      const lines = request.rawHeaders.flatMap((text, index, all) => (index % 2 ? [] : [`${text}: ${all[index + 1]}`]));
      far.write(`${request.method} ${request.url} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
      far.write(head);
      far.pipe(socket).pipe(far);
    });
    for (const [each, other] of [
      [far, socket],
      [socket, far],
    ] as const)
      each.on("error", () => other.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    deploy: () => {
      suffix = "-next";
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const socket of sockets) socket.destroy();
      }),
  };
}
