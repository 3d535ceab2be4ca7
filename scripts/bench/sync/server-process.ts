/** The sync side of a web process; a cookie says who somebody is, since signing in is measured elsewhere. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { build } from "esbuild";
import { createSyncServer } from "@/lib/sync/server/serve";

const userOf = (cookie: string): string | null => /user=([0-9a-f-]{36})/.exec(cookie)?.[1] ?? null;

async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "page.tsx")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    alias: { "@": path.resolve(import.meta.dirname, "../../..") },
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles[0]?.text ?? "";
}

const script = await pageScript();
const sync = createSyncServer(
  async ({ headers }) => {
    const userId = userOf(headers.cookie ?? "");
    return userId ? { userId, sessionId: userId, householdId: null } : null;
  },
  (error) => console.error(error),
);
const server = createServer((request, response) => {
  void sync.handleRequest(request, response).then((isAnswered) => {
    if (isAnswered) return;
    const isScript = request.url === "/page.js";
    response.writeHead(200, { "content-type": isScript ? "text/javascript" : "text/html; charset=utf-8" });
    response.end(
      isScript ? script : `<!doctype html><title>bench</title><div id="root"></div><script src="/page.js"></script>`,
    );
  });
});
server.on("upgrade", (request, socket, head) => {
  if (!sync.handleUpgrade(request, socket, head)) socket.destroy();
});
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on("message", () => {
  globalThis.gc?.();
  process.send?.({ memoryBytes: process.memoryUsage().rss });
});
process.on("disconnect", () => process.exit(0));
