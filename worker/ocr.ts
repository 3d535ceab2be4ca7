import { openLocalOcr } from "@/lib/platform/ocr/local-engine";
import type { OcrEngine } from "@/lib/platform/ocr/port";

/**
 * The local reader, its models loaded at the first receipt. It uses every core by itself, so reads take turns: two at
 * once would each take twice as long and twice the memory. After a read that failed by itself the models are loaded
 * anew: a thread of theirs may have ended.
 */
export function localOcr(): OcrEngine {
  let engine: Promise<OcrEngine> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const loaded = (): Promise<OcrEngine> => {
    const loading = engine ?? openLocalOcr();
    engine = loading;
    // A failed load is tried again by the next receipt.
    loading.catch(() => (engine = undefined));
    return loading;
  };
  const closeLoaded = async (): Promise<void> => {
    const closing = engine;
    engine = undefined;
    await (await closing)?.close();
  };
  return {
    read: (photo, signal) => {
      const reading = turn.then(async () => {
        signal.throwIfAborted();
        const reader = await loaded();
        return reader.read(photo, signal).catch(async (thrown: unknown) => {
          if (!signal.aborted) await closeLoaded();
          throw thrown;
        });
      });
      turn = reading.catch(() => undefined);
      return reading;
    },
    close: async () => {
      await turn;
      await closeLoaded();
    },
  };
}
