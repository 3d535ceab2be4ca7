import * as ort from "onnxruntime-node";
import { detectedQuads, detectorTensor } from "@/lib/receipts/core/ocr/detector";
import { cropLine } from "@/lib/receipts/core/ocr/line-crop";
import { isSideways, tellingQuads, turnQuad } from "@/lib/receipts/core/ocr/orientation";
import type { Raster } from "@/lib/receipts/core/ocr/raster";
import { decodeStrip, recogniserTensor, type Recognised } from "@/lib/receipts/core/ocr/recogniser";
import type { PhotoText, Quad, QuarterTurns, TextBox } from "@/lib/receipts/core/ocr/text-box";
import { loadOcrModels, type OcrModels } from "./model-files";
import type { OcrEngine } from "./port";

/** Boxes read less surely than this are specks and shadows. */
const confidenceMin = 0.5;
/** Text standing the right way is read this surely; below it the photo may be upside down. */
const confidenceUpright = 0.85;
/** Strips of like width go through the recogniser together; pairs cost least on two cores. */
const stripsPerBatch = 2;
const threads = 2;

const sessionOptions: ort.InferenceSession.SessionOptions = {
  intraOpNumThreads: threads,
  interOpNumThreads: 1,
  graphOptimizationLevel: "all",
  // A spinning thread pool would starve whatever else runs on a small machine.
  extra: { session: { intra_op: { allow_spinning: "0" } } },
};

const nameOf = (names: readonly string[]): string => {
  const [name] = names;
  if (name === undefined) throw new Error("the model names no tensor");
  return name;
};

class LocalOcrEngine implements OcrEngine {
  constructor(
    private readonly models: OcrModels,
    private readonly detector: ort.InferenceSession,
    private readonly recogniser: ort.InferenceSession,
  ) {}

  async read(photo: Raster, signal: AbortSignal): Promise<PhotoText> {
    const quads = await this.detect(photo);
    const turns = await this.uprightTurns(photo, quads, signal);
    const texts = await this.recognise(
      photo,
      quads.map((quad) => startingCorner(quad, turns)),
      signal,
    );
    const boxes = texts.flatMap((text, index): TextBox[] => {
      const quad = quads[index];
      if (!quad || text.text.trim() === "" || text.confidence < confidenceMin) return [];
      return [{ ...text, quad: turnQuad(quad, turns, photo.width, photo.height) }];
    });
    const [width, height] = turns % 2 === 0 ? [photo.width, photo.height] : [photo.height, photo.width];
    return { boxes, turns, width, height };
  }

  async close(): Promise<void> {
    await Promise.all([this.detector.release(), this.recogniser.release()]);
  }

  private async detect(photo: Raster): Promise<Quad[]> {
    const { data, size } = detectorTensor(photo);
    const input = new ort.Tensor("float32", data, [1, 3, size.height, size.width]);
    const outputs = await this.detector.run({ [nameOf(this.detector.inputNames)]: input });
    const map = outputs[nameOf(this.detector.outputNames)];
    return detectedQuads(map?.data as Float32Array, size, photo);
  }

  /** Reads the longest lines one way and, when that makes little sense, the other way. */
  private async uprightTurns(photo: Raster, quads: readonly Quad[], signal: AbortSignal): Promise<QuarterTurns> {
    const telling = tellingQuads(quads);
    const [one, other]: [QuarterTurns, QuarterTurns] = isSideways(quads) ? [1, 3] : [0, 2];
    const surenessOf = async (turns: QuarterTurns): Promise<number> => {
      const texts = await this.recognise(
        photo,
        telling.map((quad) => startingCorner(quad, turns)),
        signal,
      );
      return texts.reduce((sum, text) => sum + text.confidence, 0) / Math.max(1, texts.length);
    };
    const sureness = await surenessOf(one);
    if (telling.length === 0 || sureness >= confidenceUpright) return one;
    return (await surenessOf(other)) > sureness ? other : one;
  }

  private async recognise(photo: Raster, quads: readonly Quad[], signal: AbortSignal): Promise<Recognised[]> {
    const strips = quads.map((quad) => cropLine(photo, quad));
    const byWidth = strips.map((strip, index) => ({ strip, index })).sort((a, b) => a.strip.width - b.strip.width);
    const texts: Recognised[] = [];
    for (let start = 0; start < byWidth.length; start += stripsPerBatch) {
      signal.throwIfAborted();
      const batch = byWidth.slice(start, start + stripsPerBatch);
      const read = await this.recogniseBatch(batch.map(({ strip }) => strip));
      batch.forEach(({ index }, i) => (texts[index] = read[i] as Recognised));
    }
    return texts;
  }

  private async recogniseBatch(strips: readonly Raster[]): Promise<Recognised[]> {
    const { data, width } = recogniserTensor(strips);
    const input = new ort.Tensor("float32", data, [strips.length, 3, (strips[0] as Raster).height, width]);
    const outputs = await this.recogniser.run({ [nameOf(this.recogniser.inputNames)]: input });
    const output = outputs[nameOf(this.recogniser.outputNames)] as ort.Tensor;
    const [, steps = 0, classCount] = output.dims;
    const { alphabet } = this.models;
    if (classCount !== alphabet.classCount) throw new Error("the OCR recogniser and its characters do not match");
    return strips.map((strip, index) =>
      decodeStrip(output.data as Float32Array, index, steps, alphabet, strip.width / width),
    );
  }
}

/** The corner a text starts at when the photo has to be turned by `turns` to stand upright. */
const startingCorner = (quad: Quad, turns: QuarterTurns): Quad =>
  [0, 1, 2, 3].map((i) => quad[(4 - turns + i) % 4]) as unknown as Quad;

/** Loads the models (about 0.5 s, 120 MB) and keeps them for every later read. Rejects when they are not installed. */
export async function openLocalOcr(): Promise<OcrEngine> {
  const models = await loadOcrModels();
  const [detector, recogniser] = await Promise.all([
    ort.InferenceSession.create(models.detector, sessionOptions),
    ort.InferenceSession.create(models.recogniser, sessionOptions),
  ]);
  return new LocalOcrEngine(models, detector, recogniser);
}
