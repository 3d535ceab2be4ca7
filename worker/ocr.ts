import { openLocalOcr } from "@/lib/platform/ocr/local-engine";
import type { OcrEngine } from "@/lib/platform/ocr/port";

/**
 * The local reader, its models loaded at the first receipt. It uses every core by itself, so reads take turns: two at
 * once would each take twice as long and twice the memory.
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
  return {
    read: (photo, signal) => {
      const reading = turn.then(async () => {
        signal.throwIfAborted();
        return (await loaded()).read(photo, signal);
      });
      turn = reading.catch(() => undefined);
      return reading;
    },
    close: async () => {
      await turn;
      await (await engine)?.close();
    },
  };
}
