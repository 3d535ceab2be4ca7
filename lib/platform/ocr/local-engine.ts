import type { Raster } from "@/lib/receipts/core/ocr/raster";
import { readPhotoText, type ModelAnswer, type ModelCall } from "@/lib/receipts/core/ocr/read-photo";
import { decodeStrip, recogniserTensor, type Alphabet, type Recognised } from "@/lib/receipts/core/ocr/recogniser";
import type { PhotoText } from "@/lib/receipts/core/ocr/text-box";
import { loadOcrModels } from "./model-files";
import { ModelThread } from "./model-thread";
import type { OcrEngine } from "./port";

/**
 * The recogniser's steps are too small to share out: two strips on a core each cost a third less than one after the
 * other on both cores.
 */
const stripsAtOnce = 2;
const detectorThreads = 2;

class LocalOcrEngine implements OcrEngine {
  constructor(
    private readonly alphabet: Alphabet,
    private readonly detector: ModelThread,
    private readonly recognisers: readonly ModelThread[],
  ) {}

  async read(photo: Raster, signal: AbortSignal): Promise<PhotoText> {
    const steps = readPhotoText(photo);
    let step = steps.next();
    while (!step.done) {
      signal.throwIfAborted();
      step = steps.next(await this.answer(step.value, signal));
    }
    return step.value;
  }

  async close(): Promise<void> {
    await Promise.all([this.detector, ...this.recognisers].map((thread) => thread.close()));
  }

  private async answer(call: ModelCall, signal: AbortSignal): Promise<ModelAnswer> {
    if (call.model === "recogniser") return { model: "recogniser", texts: await this.recognise(call.strips, signal) };
    const { data, size } = call.input;
    const map = await this.detector.run({ data, dims: [1, 3, size.height, size.width] });
    return { model: "detector", map: map.data };
  }

  /** Reads strips side by side, the longest first so that no thread is left alone with it at the end. */
  private async recognise(strips: readonly Raster[], signal: AbortSignal): Promise<Recognised[]> {
    const waiting = strips.map((strip, index) => ({ strip, index })).sort((a, b) => a.strip.width - b.strip.width);
    const texts: Recognised[] = [];
    const readOn = async (recogniser: ModelThread): Promise<void> => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        signal.throwIfAborted();
        texts[next.index] = await this.recogniseStrip(next.strip, recogniser);
      }
    };
    // All come to rest before one's failure is told: the next photo must not meet strips of this one.
    const ends = await Promise.allSettled(this.recognisers.map(readOn));
    for (const end of ends) if (end.status === "rejected") throw end.reason;
    return texts;
  }

  private async recogniseStrip(strip: Raster, recogniser: ModelThread): Promise<Recognised> {
    const { data, width } = recogniserTensor(strip);
    const output = await recogniser.run({ data, dims: [1, 3, strip.height, width] });
    const [, steps = 0] = output.dims;
    return decodeStrip(output.data, steps, this.alphabet, strip.width / width);
  }
}

/** Loads the models (about 0.5 s, 150 MB) and keeps them for every later read. Rejects when they are not installed. */
export async function openLocalOcr(): Promise<OcrEngine> {
  const models = await loadOcrModels();
  const [detector, ...recognisers] = await Promise.all([
    ModelThread.open(models.detector, detectorThreads),
    ...Array.from({ length: stripsAtOnce }, () => ModelThread.open(models.recogniser, 1)),
  ]);
  return new LocalOcrEngine(models.alphabet, detector, recognisers);
}
