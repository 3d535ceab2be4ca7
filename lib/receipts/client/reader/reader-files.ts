/** The reader's files on this device: fetched when somebody asks, in parts that are kept one by one. */
import * as z from "zod/mini";
import { readerProtocol, type ReaderFiles } from "./messages";

const cacheName = "shelfie-receipt-reader";
const manifestPath = "/ocr/manifest.json";
const fetchWithinMs = 60_000;

const partsSchema = z.array(z.object({ hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)), bytes: z.number() }));
const manifestSchema = z.object({
  protocol: z.number(),
  files: z.object({
    reader: partsSchema,
    runtime: partsSchema,
    detector: partsSchema,
    recogniser: partsSchema,
    alphabet: partsSchema,
  }),
});
export type Manifest = z.infer<typeof manifestSchema>;
type Part = { hash: string; bytes: number };

const pathOf = ({ hash }: Part): string => `/ocr/${hash}`;
const partsOf = ({ files }: Manifest): Part[] => Object.values(files).flat();
const bytesOf = (parts: readonly Part[]): number => parts.reduce((sum, { bytes }) => sum + bytes, 0);

const openCache = (): Promise<Cache> => caches.open(cacheName);

async function manifestIn(response: Response | undefined): Promise<Manifest | null> {
  const parsed = manifestSchema.safeParse(await response?.json().catch(() => null));
  return parsed.success && parsed.data.protocol === readerProtocol ? parsed.data : null;
}

/** What the server offers; null without a connection, and from a server of another age. */
export async function offeredManifest(): Promise<Manifest | null> {
  const response = await fetch(manifestPath, { cache: "no-cache" }).catch(() => undefined);
  return response?.ok ? manifestIn(response) : null;
}

/** What is kept here from an earlier visit, whole or not. */
export const keptManifest = async (): Promise<Manifest | null> =>
  manifestIn(await (await openCache()).match(manifestPath));

async function missingParts(manifest: Manifest): Promise<Part[]> {
  const kept = new Set((await (await openCache()).keys()).map(({ url }) => new URL(url).pathname));
  return partsOf(manifest).filter((part) => !kept.has(pathOf(part)));
}

/** How much of a reader there is and how much is not here yet, in bytes. */
export async function sizeOf(manifest: Manifest): Promise<{ bytes: number; missingBytes: number }> {
  return { bytes: bytesOf(partsOf(manifest)), missingBytes: bytesOf(await missingParts(manifest)) };
}

const hexOf = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

async function fetchPart(part: Part, cache: Cache, signal: AbortSignal): Promise<void> {
  const response = await fetch(pathOf(part), {
    cache: "no-store",
    signal: AbortSignal.any([signal, AbortSignal.timeout(fetchWithinMs)]),
  });
  if (!response.ok) throw new Error(`a part of the reader answered ${response.status}`);
  const bytes = await response.arrayBuffer();
  if (hexOf(await crypto.subtle.digest("SHA-256", bytes)) !== part.hash)
    throw new Error("a part of the reader is damaged");
  await cache.put(pathOf(part), new Response(bytes));
}

/**
 * Fetches what is missing, part by part: what has arrived stays, so a break costs one part. Rejects on the first part that
 * cannot be had, and when the signal ends it.
 * @param onShare of all bytes that are here, 0 to 1
 */
export async function fetchReader(
  manifest: Manifest,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const cache = await openCache();
  const missing = await missingParts(manifest);
  const total = Math.max(1, bytesOf(partsOf(manifest)));
  let here = total - bytesOf(missing);
  onShare(here / total);
  for (const part of missing) {
    await fetchPart(part, cache, signal);
    here += part.bytes;
    onShare(here / total);
  }
  await cache.put(manifestPath, Response.json(manifest));
  const wanted = new Set([manifestPath, ...partsOf(manifest).map(pathOf)]);
  for (const request of await cache.keys()) if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request);
}

async function assembled(parts: readonly Part[]): Promise<Blob> {
  const cache = await openCache();
  const blobs = await Promise.all(parts.map(async (part) => (await cache.match(pathOf(part)))?.blob()));
  if (blobs.some((blob) => blob === undefined)) throw new Error("a part of the reader is not here");
  return new Blob(blobs.filter((blob) => blob !== undefined));
}

/** The kept reader as files, its script apart. Rejects when a part is missing. */
export async function keptReader({ files }: Manifest): Promise<{ script: Blob; files: ReaderFiles }> {
  const { reader, ...models } = files;
  const packed = await assembled(reader);
  const script = await new Response(packed.stream().pipeThrough(new DecompressionStream("gzip"))).blob();
  const entries = await Promise.all(
    Object.entries(models).map(async ([name, parts]) => [name, await assembled(parts)] as const),
  );
  return { script, files: Object.fromEntries(entries) as ReaderFiles };
}

/** Gives the room back. */
export const removeReader = (): Promise<boolean> => caches.delete(cacheName);
