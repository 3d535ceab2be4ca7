/// <reference lib="webworker" />
/**
 * Reads receipts in the browser: the steps of `core/ocr` and `core/parse` with WebAssembly for the models. Built apart from
 * the app and kept with its models (scripts/lib/ocr-files.mjs), so that it runs without a connection.
 */
import * as ort from "onnxruntime-web/wasm";
import { dayInZone } from "@/lib/kernel/day";
import type { Raster } from "@/lib/receipts/core/ocr/raster";
import { readPhotoText, type ModelAnswer, type ModelCall } from "@/lib/receipts/core/ocr/read-photo";
import { decodeStrip, recogniserTensor, type Alphabet, type Recognised } from "@/lib/receipts/core/ocr/recogniser";
import type { PhotoText } from "@/lib/receipts/core/ocr/text-box";
import { parseReceipt } from "@/lib/receipts/core/parse/parse-receipt";
import { workingSideMax } from "@/lib/receipts/core/photo/working-size";
import { photoPixelsMax } from "@/lib/receipts/core/photo/limits";
import type { Answers, FromReader, ReaderFiles, ToReader } from "./messages";
import { openHelpers, readTogether, type StripReader } from "./strip-readers";

declare const self: DedicatedWorkerGlobalScope;

type Recogniser = { session: ort.InferenceSession; alphabet: Alphabet };
type Reader = { detector: ort.InferenceSession; readStrips: StripReader };

/** What this worker was opened as: a reader of photos, or one that only reads another's strips. */
let reader: Reader | null = null;
let stripReader: StripReader | null = null;

const unpacked = (file: Blob): Promise<ArrayBuffer> =>
  new Response(file.stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();

const openSession = async (file: Blob): Promise<ort.InferenceSession> =>
  ort.InferenceSession.create(new Uint8Array(await unpacked(file)), {
    executionProviders: ["wasm"],
    graphOptimizationLevel: "all",
    // Every strip has a width of its own: kept memory would grow with each and serve few.
    enableCpuMemArena: false,
    enableMemPattern: false,
  });

async function openStripReader(files: ReaderFiles, threads: number): Promise<StripReader> {
  ort.env.wasm.numThreads = threads;
  ort.env.wasm.wasmBinary = await unpacked(files.runtime);
  const alphabet = new TextDecoder().decode(await unpacked(files.alphabet)).split("\n");
  const recogniser = { session: await openSession(files.recogniser), alphabet };
  return async (strips) => {
    const texts: Recognised[] = [];
    for (const strip of strips) texts.push(await recognise(strip, recogniser));
    return texts;
  };
}

type Opening = Extract<ToReader, { type: "open" }>;

async function open({ files, threads, script, helpers: helperCount = 0 }: Opening): Promise<Reader> {
  const own = await openStripReader(files, threads);
  const detector = await openSession(files.detector);
  // The first photo need not wait for help.
  const helpers: StripReader[] = [];
  if (script) void openHelpers(helperCount, script, files).then((opened) => helpers.push(...opened));
  return { detector, readStrips: (strips) => readTogether(strips, own, helpers) };
}

async function run(session: ort.InferenceSession, data: Float32Array, dims: readonly number[]) {
  const [input, output] = [session.inputNames[0], session.outputNames[0]];
  if (!input || !output) throw new Error("the model has no input or no output");
  const answers = await session.run({ [input]: new ort.Tensor("float32", data, dims) });
  const answer = answers[output];
  if (!answer || !(answer.data instanceof Float32Array)) throw new Error("the model gave no numbers");
  return { data: answer.data, dims: answer.dims };
}

async function recognise(strip: Raster, { session, alphabet }: Recogniser): Promise<Recognised> {
  const { data, width } = recogniserTensor(strip);
  const output = await run(session, data, [1, 3, strip.height, width]);
  const [, steps = 0] = output.dims;
  return decodeStrip(output.data, steps, alphabet, strip.width / width);
}

async function answer(call: ModelCall, { detector, readStrips }: Reader): Promise<ModelAnswer> {
  if (call.model === "recogniser") return { model: "recogniser", texts: await readStrips(call.strips) };
  const { data, size } = call.input;
  return { model: "detector", map: (await run(detector, data, [1, 3, size.height, size.width])).data };
}

/** Upright pixels on white, as large as the server would take them; null for what this browser cannot show. */
async function decode(photo: Blob): Promise<Raster | null> {
  const image = await createImageBitmap(photo, { imageOrientation: "from-image" }).catch(() => null);
  if (!image || image.width * image.height > photoPixelsMax) return null;
  const scale = Math.min(1, workingSideMax(image.width, image.height) / Math.max(image.width, image.height));
  const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
  const drawing = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (!drawing) return null;
  drawing.fillStyle = "#fff";
  drawing.fillRect(0, 0, width, height);
  drawing.imageSmoothingQuality = "high";
  drawing.drawImage(image, 0, 0, width, height);
  image.close();
  const { data } = drawing.getImageData(0, 0, width, height);
  const rgb = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) rgb.set(data.subarray(from, from + 3), to);
  return { width, height, rgb };
}

/** The calendar day where it is furthest on: no receipt is younger. */
const latestDay = () => dayInZone(Date.now(), "Pacific/Kiritimati");

async function read(photo: Blob): Promise<PhotoText | null> {
  const opened = reader;
  if (!opened) throw new Error("the reader is not open");
  const raster = await decode(photo);
  if (!raster) return null;
  const steps = readPhotoText(raster);
  let step = steps.next();
  while (!step.done) step = steps.next(await answer(step.value, opened));
  return step.value;
}

type Said = Answers[keyof Answers] | "no picture";

async function say(asked: ToReader): Promise<Said> {
  if (asked.type === "open") reader = await open(asked);
  else if (asked.type === "openStrips") stripReader = await openStripReader(asked.files, 1);
  else if (asked.type === "strips") return (await stripReader?.(asked.strips)) ?? [];
  else {
    const text = await read(asked.photo);
    return text && asked.type === "read" ? parseReceipt(text, latestDay()) : (text ?? "no picture");
  }
  return null;
}

async function respond(asked: ToReader): Promise<FromReader> {
  const { id } = asked;
  try {
    const answer = await say(asked);
    if (answer === "no picture") return { id, ok: false, reason: "unreadable_photo", detail: answer };
    return { id, ok: true, answer };
  } catch (thrown) {
    return { id, ok: false, reason: "failed", detail: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

/** One at a time: the models answer one question after the other, and memory holds one photo. */
let turn: Promise<unknown> = Promise.resolve();
self.onmessage = ({ data }: MessageEvent<ToReader>) => {
  turn = turn.then(async () => self.postMessage(await respond(data)));
};
