/** Fetches a web page that somebody named, without lending them this server's place in its network. */
import { lookup } from "node:dns/promises";
import http from "node:http";
import https from "node:https";
import { isIP } from "node:net";
import type { Readable } from "node:stream";
import zlib from "node:zlib";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { checkPageAddress, hostOf, isPublicAddress } from "./page-address";

/** Decoded bytes of a page at most. */
export const pageBytesMax = 2 * 1024 * 1024;
/** From the first look-up to the last byte, redirects included. */
const totalMs = 5_000;
const redirectsMax = 5;

export type PageFailure = "refused" | "unreachable" | "too_large" | "not_a_page" | "timed_out";
export type Page = { html: string; url: string };

export type FetchOptions = {
  /** Every address of a name. */
  resolve?: (hostname: string) => Promise<readonly string[]>;
  /** Where a checked address is dialled; itself, except in tests that have no internet. */
  dial?: (address: string, port: number) => { host: string; port: number };
  timeoutMs?: number;
};

const resolveAll = async (hostname: string): Promise<readonly string[]> =>
  (await lookup(hostname, { all: true })).map(({ address }) => address);

/** The one address the connection will go to. Refused when any address of the name is not public. */
async function pinnedAddress(url: URL, resolve: (name: string) => Promise<readonly string[]>): Promise<string | null> {
  const host = hostOf(url);
  const addresses = isIP(host) ? [host] : await resolve(host);
  return addresses.length > 0 && addresses.every(isPublicAddress) ? (addresses[0] ?? null) : null;
}

/** Asks the pinned address for the page of a name; the certificate is checked against the name. */
function request(url: URL, address: string, options: FetchOptions, signal: AbortSignal): Promise<http.IncomingMessage> {
  const isSecure = url.protocol === "https:";
  const { host, port } = (options.dial ?? ((to, at) => ({ host: to, port: at })))(address, isSecure ? 443 : 80);
  const headers = {
    host: url.host,
    accept: "text/html,application/xhtml+xml",
    "accept-encoding": "gzip, deflate, br",
    "accept-language": "en,*;q=0.5",
    "user-agent": "Mozilla/5.0 (compatible; Shelfie recipe import)",
  };
  return new Promise((resolve, reject) => {
    const call = (isSecure ? https : http).request(
      {
        host,
        port,
        path: `${url.pathname}${url.search}`,
        headers,
        signal,
        agent: false,
        ...(isSecure && !isIP(hostOf(url)) && { servername: hostOf(url) }),
      },
      resolve,
    );
    call.on("error", reject);
    call.end();
  });
}

const decoders: Record<string, () => zlib.Gunzip | zlib.Inflate | zlib.BrotliDecompress> = {
  gzip: () => zlib.createGunzip(),
  "x-gzip": () => zlib.createGunzip(),
  deflate: () => zlib.createInflate(),
  br: () => zlib.createBrotliDecompress(),
};

/** The body unpacked, read no further than the bound. Null when it is longer. Rejects when it cannot be unpacked. */
async function readBody(response: http.IncomingMessage, signal: AbortSignal): Promise<Buffer | null> {
  const encoding = (response.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  const decoder = encoding === "identity" || encoding === "" ? null : decoders[encoding]?.();
  if (decoder === undefined) throw new Error("an encoding nobody asked for");
  const body: Readable = decoder ? response.pipe(decoder) : response;
  response.on("error", (error) => body.destroy(error));
  const stop = () => body.destroy(new Error("timed out"));
  signal.addEventListener("abort", stop, { once: true });
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > pageBytesMax) return null;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    signal.removeEventListener("abort", stop);
    body.destroy();
    response.destroy();
  }
}

/** The text of a page in the encoding it names, in its headers or its first lines. */
function decode(body: Buffer, contentType: string): string {
  const head = body.subarray(0, 2048).toString("latin1");
  const label =
    /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /<meta[^>]{0,200}charset=["']?([\w-]+)/i.exec(head)?.[1];
  try {
    return new TextDecoder(label ?? "utf-8").decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}

const isPage = (contentType: string): boolean => /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType);
const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

async function follow(start: URL, options: FetchOptions, signal: AbortSignal): Promise<Result<Page, PageFailure>> {
  let url = start;
  for (let hop = 0; hop <= redirectsMax; hop++) {
    const address = await pinnedAddress(url, options.resolve ?? resolveAll);
    if (address === null) return fail("refused");
    signal.throwIfAborted();
    const response = await request(url, address, options, signal);
    const { statusCode = 0, headers } = response;
    if (isRedirect(statusCode) && headers.location !== undefined) {
      response.destroy();
      if (!URL.canParse(headers.location, url.href)) return fail("unreachable");
      const next = checkPageAddress(new URL(headers.location, url.href).href);
      if (!next.ok) return next;
      url = next.value;
      continue;
    }
    const contentType = headers["content-type"] ?? "";
    if (statusCode !== 200 || !isPage(contentType)) {
      response.destroy();
      return fail(statusCode === 200 ? "not_a_page" : "unreachable");
    }
    const body = await readBody(response, signal);
    return body === null ? fail("too_large") : ok({ html: decode(body, contentType), url: url.href });
  }
  return fail("unreachable");
}

/**
 * The HTML at an address and where it was found after redirects. Each hop's name is resolved once, all its addresses are
 * checked, and the connection goes to the checked one, so that a name that changes its mind between check and use gains
 * nothing. Fails, never rejects: refused, unreachable, too_large, not_a_page, timed_out.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Result<Page, PageFailure>> {
  const checked = checkPageAddress(address);
  if (!checked.ok) return checked;
  const signal = AbortSignal.timeout(options.timeoutMs ?? totalMs);
  const gaveUp = new Promise<Result<Page, PageFailure>>((resolve) => {
    signal.addEventListener("abort", () => resolve(fail("timed_out")), { once: true });
  });
  const fetched = follow(checked.value, options, signal).catch(() =>
    fail<PageFailure>(signal.aborted ? "timed_out" : "unreachable"),
  );
  // A look-up cannot be called off; nobody waits for it longer than for the rest.
  return Promise.race([fetched, gaveUp]);
}
