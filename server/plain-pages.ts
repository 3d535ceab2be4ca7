import { createHash } from "node:crypto";
import fs from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { appearanceScript } from "@/lib/appearance/core/appearance-script";
import { contentSecurityPolicy } from "@/lib/http/content-security-policy";
import { locales } from "@/lib/messages/locales";
import { offlinePath, publicPaths } from "@/lib/messages/public-paths";
import { isRouterRequest } from "./page-request";
import { plainPage } from "./plain-page";
import { inlineScriptHashes } from "./static-page-policy";

const plainPaths = [...publicPaths, ...locales.map((locale) => ({ path: offlinePath(locale), locale }))];

type Encoding = "br" | "gzip" | "identity";
type Prepared = { bodies: Record<Encoding, Buffer>; tag: string; policy: string };

function prepare(html: string): Prepared {
  const plain = Buffer.from(html);
  return {
    bodies: { br: brotliCompressSync(plain), gzip: gzipSync(plain, { level: 9 }), identity: plain },
    tag: createHash("sha256").update(plain).digest("base64url").slice(0, 22),
    policy: contentSecurityPolicy(inlineScriptHashes(html), false),
  };
}

type Installation = { origin: string; sourceUrl: string | undefined };

function preparePages(buildFolder: string, bodyScript: string, installation: Installation): Map<string, Prepared> {
  const pages = new Map<string, Prepared>();
  if (!bodyScript) return pages;
  for (const { path: route, locale: language } of plainPaths) {
    const file = path.join(buildFolder, "server", "app", `${route === "/" ? "index" : route.slice(1)}.html`);
    if (!fs.existsSync(file)) continue;
    const html = fs.readFileSync(file, "utf8");
    pages.set(route, prepare(plainPage(html, { ...installation, language, headScript: appearanceScript, bodyScript })));
  }
  return pages;
}

function bestEncoding(accepted: string): Encoding {
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : "identity";
}

/**
 * Answers the pages that everybody sees from memory, compressed once, without the framework (ADR 40). In development,
 * where nothing is built, there are none and Next answers.
 * @returns whether the request was answered
 */
export function servePlainPages(buildFolder: string, bodyScript: string, installation: Installation) {
  const pages = preparePages(buildFolder, bodyScript, installation);
  return (request: IncomingMessage, response: ServerResponse, path: string): boolean => {
    const page = pages.get(path);
    if (!page || isRouterRequest(request) || (request.method !== "GET" && request.method !== "HEAD")) return false;
    const encoding = bestEncoding(String(request.headers["accept-encoding"] ?? ""));
    const tag = `"${page.tag}-${encoding}"`;
    response.setHeader("content-security-policy", page.policy);
    response.setHeader("cache-control", "public, max-age=0, must-revalidate");
    response.setHeader("vary", "accept-encoding, rsc");
    response.setHeader("etag", tag);
    if (request.headers["if-none-match"] === tag) {
      response.writeHead(304).end();
      return true;
    }
    const body = page.bodies[encoding];
    if (encoding !== "identity") response.setHeader("content-encoding", encoding);
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-length": body.byteLength });
    response.end(request.method === "HEAD" ? undefined : body);
    return true;
  };
}
