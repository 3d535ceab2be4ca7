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
import type { FromReader, ReaderFiles, ToReader } from "./messages";

declare const self: DedicatedWorkerGlobalScope;

type Models = {
  detector: ort.InferenceSession;
  recogniser: ort.InferenceSession;
  alphabet: Alphabet;
};
let models: Models | null = null;

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

async function open(files: ReaderFiles, threads: number): Promise<void> {
  ort.env.wasm.numThreads = threads;
  ort.env.wasm.wasmBinary = await unpacked(files.runtime);
  const alphabet = new TextDecoder().decode(await unpacked(files.alphabet)).split("\n");
  const detector = await openSession(files.detector);
  models = { detector, recogniser: await openSession(files.recogniser), alphabet };
}

async function run(session: ort.InferenceSession, data: Float32Array, dims: readonly number[]) {
  const [input, output] = [session.inputNames[0], session.outputNames[0]];
  if (!input || !output) throw new Error("the model has no input or no output");
  const answers = await session.run({ [input]: new ort.Tensor("float32", data, dims) });
  const answer = answers[output];
  if (!answer || !(answer.data instanceof Float32Array)) throw new Error("the model gave no numbers");
  return { data: answer.data, dims: answer.dims };
}

async function recognise(strip: Raster, { recogniser, alphabet }: Models): Promise<Recognised> {
  const { data, width } = recogniserTensor(strip);
  const output = await run(recogniser, data, [1, 3, strip.height, width]);
  const [, steps = 0] = output.dims;
  return decodeStrip(output.data, steps, alphabet, strip.width / width);
}

async function answer(call: ModelCall, opened: Models): Promise<ModelAnswer> {
  if (call.model === "detector") {
    const { data, size } = call.input;
    return { model: "detector", map: (await run(opened.detector, data, [1, 3, size.height, size.width])).data };
  }
  const texts: Recognised[] = [];
  for (const strip of call.strips) texts.push(await recognise(strip, opened));
  return { model: "recogniser", texts };
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
  const opened = models;
  if (!opened) throw new Error("the reader is not open");
  const raster = await decode(photo);
  if (!raster) return null;
  const steps = readPhotoText(raster);
  let step = steps.next();
  while (!step.done) step = steps.next(await answer(step.value, opened));
  return step.value;
}

async function respond(asked: ToReader): Promise<FromReader> {
  const { id } = asked;
  try {
    if (asked.type === "open") {
      await open(asked.files, asked.threads);
      return { id, ok: true, answer: null };
    }
    const text = await read(asked.photo);
    if (text) return { id, ok: true, answer: asked.type === "read" ? parseReceipt(text, latestDay()) : text };
    return { id, ok: false, reason: "unreadable_photo", detail: "no picture" };
  } catch (thrown) {
    return { id, ok: false, reason: "failed", detail: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

/** One at a time: the models answer one question after the other, and memory holds one photo. */
let turn: Promise<unknown> = Promise.resolve();
self.onmessage = ({ data }: MessageEvent<ToReader>) => {
  turn = turn.then(async () => self.postMessage(await respond(data)));
};
