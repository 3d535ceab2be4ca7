/**
 * The reader on a device, in Chromium with one WebAssembly thread a worker, beside the reader of the server: how long a
 * receipt takes, and in how many the two agree on store, day, total and every line. Drawn receipts of every layout, and the
 * photos of the development folder where there is one (`--photos N` takes every so many-th). `--one-core` shows the page a
 * device with one core, which reads without a helper. Fetching and keeping the files is the product's own code, so it is
 * measured too.
 */
import fs from "node:fs";
import { createServer } from "node:http";
import os from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { chromium, type Browser, type Page } from "playwright";
import { openLocalOcr } from "@/lib/platform/ocr/local-engine";
import type { ReceiptReading } from "@/lib/receipts/core/reading";
import { readReceipt } from "@/lib/receipts/server/read-receipt";
import { drawReceipt } from "@/tests/fixtures/receipts/draw";
import { layouts } from "@/tests/fixtures/receipts/layouts";
// @ts-expect-error a build step in plain JavaScript
import { copyOcrFiles } from "../lib/ocr-files.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const photosDir = path.join(
  path.resolve(root, process.env["SHELFIE_EVAL_DATA"] ?? "../shared/data"),
  "receipts/images",
);
const targetSeconds = 4;
const photosDefault = 40;

type Answer = { reading: ReceiptReading | null; seconds: number };

const pageScript = `
  import { getReader, lookForReader, readOnDevice, deviceReaderStore } from "@/lib/receipts/client/reader/device-reader";
  window.getReader = async () => { await lookForReader(); await getReader(); return deviceReaderStore.getState(); };
  window.readPhoto = async (address) => {
    const photo = await (await fetch(address)).blob();
    const startedAt = performance.now();
    const reading = await readOnDevice(photo).catch(() => null);
    return { reading, seconds: (performance.now() - startedAt) / 1000 };
  };`;

/** The product's client code on a page of its own, with the reader's files beside it. */
async function serve(photos: ReadonlyMap<string, Uint8Array>): Promise<{ origin: string; close: () => void }> {
  const { outputFiles } = await build({
    stdin: { contents: pageScript, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const script = outputFiles[0]?.text ?? "";
  const server = createServer((request, response) => {
    const name = request.url ?? "/";
    if (name === "/") return response.setHeader("content-type", "text/html").end(`<script>${script}</script>`);
    const photo = photos.get(name);
    if (photo) return response.end(photo);
    const file = path.join(root, "public", path.normalize(name));
    return fs.existsSync(file) ? response.end(fs.readFileSync(file)) : response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("no port");
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

/** What both must say alike; how sure they are may differ in the last digits. */
const essence = ({ store, purchasedOn, totalMinor, lines }: ReceiptReading): string[] => [
  store ?? "",
  purchasedOn ?? "",
  String(totalMinor),
  ...lines.map(({ kind, name, quantity, priceMinor, discountMinor }) =>
    [kind, name, quantity, priceMinor, discountMinor].join("|"),
  ),
];

function shareAlike(one: ReceiptReading, other: ReceiptReading): number {
  const [left, right] = [essence(one), essence(other)];
  const same = left.filter((value, at) => value === right[at] || right.includes(value)).length;
  return same / Math.max(left.length, right.length);
}

async function drawnPhotos(): Promise<[string, Uint8Array][]> {
  return Promise.all(
    layouts.map(async ({ lines }, seed): Promise<[string, Uint8Array]> => [
      `/drawn-${seed}.jpg`,
      new Uint8Array(await drawReceipt(lines, { seed })),
    ]),
  );
}

function developmentPhotos(count: number): [string, Uint8Array][] {
  if (!fs.existsSync(photosDir)) return [];
  const names = fs.readdirSync(photosDir).filter((name) => /\.jpe?g$/i.test(name));
  const step = Math.max(1, Math.floor(names.length / count));
  return names
    .filter((_, at) => at % step === 0)
    .slice(0, count)
    .map((name) => [`/dev-${name}`, new Uint8Array(fs.readFileSync(path.join(photosDir, name)))]);
}

const onDevice = (page: Page, address: string): Promise<Answer> =>
  page.evaluate((name) => (window as unknown as { readPhoto: (a: string) => Promise<never> }).readPhoto(name), address);

async function compare(title: string, photos: readonly [string, Uint8Array][], page: Page): Promise<void> {
  if (photos.length === 0) return console.log(`${title}: none here`);
  const engine = await openLocalOcr();
  const [seconds, shares]: [number[], number[]] = [[], []];
  let exact = 0;
  let serverSeconds = 0;
  for (const [address, bytes] of photos) {
    const device = await onDevice(page, address);
    const startedAt = performance.now();
    const server = await readReceipt(bytes, engine, AbortSignal.timeout(60_000));
    serverSeconds += (performance.now() - startedAt) / 1000;
    seconds.push(device.seconds);
    const share = device.reading ? shareAlike(device.reading, server) : 0;
    shares.push(share);
    if (share === 1) exact += 1;
    else console.log(`  ${address}: ${(100 * share).toFixed(0)} % alike`);
  }
  await engine.close();
  seconds.sort((a, b) => a - b);
  const at = (share: number): string =>
    (seconds[Math.min(seconds.length - 1, Math.floor(seconds.length * share))] ?? 0).toFixed(2);
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  console.log(
    `${title}: ${exact} of ${photos.length} read alike in every field, ${(100 * mean).toFixed(1)} % of all values; ` +
      `p50 ${at(0.5)} s, p95 ${at(0.95)} s, max ${at(1)} s on the device (target ${targetSeconds}), ` +
      `${(serverSeconds / photos.length).toFixed(2)} s on average by the server's reader beside it`,
  );
}

/** The most memory the page's process has held, in megabytes; null where the system does not tell. */
async function peakMegabytes(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const peaks = processInfo.flatMap(({ type, id }) => {
    const status = `/proc/${id}/status`;
    if (type !== "renderer" || !fs.existsSync(status)) return [];
    return Number(/VmHWM:\s+(\d+) kB/.exec(fs.readFileSync(status, "utf8"))?.[1] ?? 0) / 1024;
  });
  return peaks.length > 0 ? Math.round(Math.max(...peaks)) : null;
}

export async function bench(): Promise<void> {
  await copyOcrFiles();
  const wanted = process.argv.indexOf("--photos");
  const [drawn, real] = [await drawnPhotos(), developmentPhotos(Number(process.argv[wanted + 1]) || photosDefault)];
  const server = await serve(new Map([...drawn, ...real]));
  const browser = await chromium.launch({
    ...(fs.existsSync("/usr/bin/chromium") && { executablePath: "/usr/bin/chromium" }),
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage();
    if (process.argv.includes("--one-core"))
      await page.addInitScript(() => Object.defineProperty(navigator, "hardwareConcurrency", { value: 1 }));
    await page.goto(server.origin);
    const got = await page.evaluate(() => (window as unknown as { getReader: () => Promise<never> }).getReader());
    console.log(`the reader on ${os.cpus().length} cores:`, JSON.stringify(got));
    const warm = drawn[0];
    if (warm) console.log(`first read, models opening: ${(await onDevice(page, warm[0])).seconds.toFixed(2)} s`);
    await compare("drawn receipts", drawn, page);
    await compare("photos", real, page);
    console.log(`peak memory of the page's process: ${await peakMegabytes(browser)} MB`);
  } finally {
    await browser.close();
    server.close();
  }
}
