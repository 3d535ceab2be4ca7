/** The reader on this device: whether it is here, how it comes, and reading with it. */
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { PhotoText } from "@/lib/receipts/core/ocr/text-box";
import type { ReceiptReading } from "@/lib/receipts/core/reading";
import { isMetered } from "./connection";
import { asking, startWorker, type Ask } from "./ask-worker";
import {
  fetchReader,
  keptManifest,
  keptReader,
  offeredManifest,
  removeReader,
  sizeOf,
  type Manifest,
} from "./reader-files";

/** `unknown`: not looked yet, or no connection to ask. `unsupported`: this browser cannot run it. */
export type ReaderPhase = "unknown" | "unsupported" | "absent" | "fetching" | "failed" | "ready";

/** @property bytes of the whole reader as fetched */
export type DeviceReader = { phase: ReaderPhase; bytes: number; share: number; readingId: string | null };

export const deviceReaderStore = createStore<DeviceReader>(() => ({
  phase: "unknown",
  bytes: 0,
  share: 0,
  readingId: null,
}));
export const useDeviceReader = (): DeviceReader => useStore(deviceReaderStore);
const show = (change: Partial<DeviceReader>): void => deviceReaderStore.setState(change);

/** After so long without work the models give their memory back. */
const idleMs = 120_000;
const renewWithinMs = 60_000;
const threadsMax = 4;
/** Each costs the memory of a recogniser. */
const helpersMax = 1;
/** So little more is fetched without asking where bytes are free: the script of a new release. */
const renewalBytesMax = 1_000_000;

const isSupported = (): boolean =>
  ["caches", "Worker", "WebAssembly", "OffscreenCanvas", "DecompressionStream", "createImageBitmap"].every(
    (name) => name in globalThis,
  );

let fetching: AbortController | null = null;

async function renew(offered: Manifest): Promise<void> {
  const { missingBytes } = await sizeOf(offered);
  if (missingBytes === 0 || missingBytes > renewalBytesMax || isMetered()) return;
  await fetchReader(offered, () => undefined, AbortSignal.timeout(renewWithinMs)).catch(() => undefined);
}

/** Looks what is here and what there is. */
export async function lookForReader(): Promise<void> {
  if (!isSupported()) return show({ phase: "unsupported" });
  if (deviceReaderStore.getState().phase === "fetching") return;
  try {
    const kept = await keptManifest();
    const whole = kept && (await sizeOf(kept));
    if (whole?.missingBytes === 0) show({ phase: "ready", bytes: whole.bytes, share: 1 });
    const offered = await offeredManifest();
    if (!offered) return;
    if (whole?.missingBytes === 0) return await renew(offered);
    const size = await sizeOf(offered);
    show({ phase: "absent", bytes: size.bytes, share: 1 - size.missingBytes / Math.max(1, size.bytes) });
  } catch {
    show({ phase: "unsupported" });
  }
}

/** Fetches the reader because somebody asked for it. What has arrived stays when it breaks off. */
export async function getReader(): Promise<void> {
  if (fetching) return;
  fetching = new AbortController();
  const { signal } = fetching;
  show({ phase: "fetching" });
  try {
    const offered = await offeredManifest();
    if (!offered) throw new Error("the reader is not offered");
    await fetchReader(offered, (share) => show({ share }), signal);
    void navigator.storage?.persist?.().catch(() => false);
    show({ phase: "ready", share: 1 });
  } catch {
    show({ phase: signal.aborted ? "absent" : "failed" });
  } finally {
    fetching = null;
  }
}

export const stopGettingReader = (): void => fetching?.abort();

export async function dropReader(): Promise<void> {
  closeReader();
  await removeReader();
  show({ phase: "absent", share: 0 });
}

type Opened = { worker: Worker; ask: Ask };
let opened: Promise<Opened> | null = null;
let idle: ReturnType<typeof setTimeout> | undefined;

function closeReader(): void {
  clearTimeout(idle);
  void opened?.then(
    ({ worker }) => worker.terminate(),
    () => undefined,
  );
  opened = null;
}

async function openReader(): Promise<Opened> {
  const manifest = await keptManifest();
  if (!manifest) throw new Error("the reader is not here");
  const { script: bytes, files } = await keptReader(manifest);
  const script = new Blob([bytes], { type: "text/javascript" });
  const worker = startWorker(script, "receipt-reader");
  const ask = asking(worker);
  const cores = navigator.hardwareConcurrency || 1;
  // Threads need memory that is shared, which a browser gives only to isolated pages; elsewhere workers share the strips.
  const threads = globalThis.crossOriginIsolated ? Math.min(threadsMax, cores) : 1;
  const helpers = threads > 1 ? 0 : Math.min(helpersMax, cores - 1);
  await ask({ type: "open", files, threads, script, helpers });
  return { worker, ask };
}

/** Lets the reader answer, and close when nobody asks again for a while. One that fails is closed at once. */
async function withReader<Answer>(question: (ask: Ask) => Promise<Answer>): Promise<Answer> {
  clearTimeout(idle);
  const mine = (opened ??= openReader());
  try {
    return await question((await mine).ask);
  } catch (thrown) {
    closeReader();
    throw thrown;
  } finally {
    idle = setTimeout(closeReader, idleMs);
  }
}

/** Reads one photo on this device. Rejects when there is no reader here or it cannot read this photo. */
export const readOnDevice = (photo: Blob): Promise<ReceiptReading> => withReader((ask) => ask({ type: "read", photo }));

/** The same for a photo of anything: its text, line by line. */
export const textOnDevice = (photo: Blob): Promise<PhotoText> => withReader((ask) => ask({ type: "text", photo }));
