/**
 * Readers of strips side by side: WebAssembly computes on one thread, but a worker of its own may read half of the strips
 * meanwhile. It starts from the reader's own script and knows only the recogniser.
 */
import type { Raster } from "@/lib/receipts/core/ocr/raster";
import type { Recognised } from "@/lib/receipts/core/ocr/recogniser";
import { shareStrips } from "@/lib/receipts/core/ocr/share-strips";
import { asking, startWorker } from "./ask-worker";
import type { ReaderFiles } from "./messages";

/** Reads strips one after the other, in the order given. */
export type StripReader = (strips: readonly Raster[]) => Promise<readonly Recognised[]>;

async function openHelper(script: Blob, files: ReaderFiles): Promise<StripReader> {
  const worker = startWorker(script, "receipt-strips");
  const ask = asking(worker);
  try {
    await ask({ type: "openStrips", files });
  } catch (thrown) {
    worker.terminate();
    throw thrown;
  }
  return (strips) => ask({ type: "strips", strips });
}

/** As many as this device has room for: without any, it reads alone. */
export async function openHelpers(count: number, script: Blob, files: ReaderFiles): Promise<StripReader[]> {
  const opened = await Promise.allSettled(Array.from({ length: count }, () => openHelper(script, files)));
  return opened.flatMap((helper) => (helper.status === "fulfilled" ? [helper.value] : []));
}

/**
 * All strips, each read by one of the readers. The others' shares go out first: whoever reads here keeps this thread busy
 * until done.
 */
export async function readTogether(
  strips: readonly Raster[],
  own: StripReader,
  helpers: readonly StripReader[],
): Promise<Recognised[]> {
  const readers = [...helpers, own];
  const shares = shareStrips(strips, readers.length);
  const texts: Recognised[] = [];
  const stripsAt = (places: readonly number[]): Raster[] => places.flatMap((place) => strips[place] ?? []);
  const reads = readers.map(async (read, index) => {
    const places = shares[index] ?? [];
    if (places.length === 0) return;
    const told = await read(stripsAt(places));
    places.forEach((place, at) => {
      const text = told[at];
      if (text) texts[place] = text;
    });
  });
  await Promise.all(reads);
  return texts;
}
