// The receipt reader for phones, as files our own server serves: models, WebAssembly and the worker's script, compressed and
// cut into parts named by their content. A phone keeps parts it has and fetches only what is new, also after a break.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { build } from "esbuild";
import { tsImport } from "tsx/esm/api";
import { root } from "./settings.mjs";

const target = path.join(root, "public/ocr");
const partBytes = 1024 * 1024;
/** Raised when the page and the worker's script speak to each other in another way. */
const protocol = 2;

const runtimeFile = path.join(root, "node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm");

/** What is large, by name: the runtime, and the models as the server's own reader runs them. */
async function largeFiles() {
  const { loadOcrModels } = await tsImport("../../lib/platform/ocr/model-files.ts", import.meta.url);
  const { detector, recogniser, alphabet } = await loadOcrModels();
  return { runtime: fs.readFileSync(runtimeFile), detector, recogniser, alphabet: Buffer.from(alphabet.join("\n")) };
}

const hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** Writes a file as compressed parts. @returns their hashes and sizes in order */
function writeParts(bytes) {
  const packed = zlib.gzipSync(bytes, { level: 9 });
  const parts = [];
  for (let from = 0; from < packed.length; from += partBytes) {
    const part = packed.subarray(from, from + partBytes);
    const hash = hashOf(part);
    const file = path.join(target, hash);
    if (!fs.existsSync(file)) fs.writeFileSync(file, part);
    parts.push({ hash, bytes: part.length });
  }
  return parts;
}

async function bundleReader() {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, "lib/receipts/client/reader/reader-worker.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "error",
    // Read only where threads are started or the runtime is fetched, and neither happens here.
    define: { "import.meta.url": '"https://localhost/"', "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles[0].contents;
}

const lastMade = () => {
  try {
    return JSON.parse(fs.readFileSync(path.join(target, "manifest.json"), "utf8"));
  } catch {
    return null;
  }
};
const isWhole = (parts) => Boolean(parts) && parts.every(({ hash }) => fs.existsSync(path.join(target, hash)));

/** Puts the reader's files where phones fetch them from. The large ones are packed again only when they have changed. */
export async function copyOcrFiles() {
  fs.mkdirSync(target, { recursive: true });
  const last = lastMade();
  const files = { reader: writeParts(await bundleReader()) };
  const sources = {};
  for (const [name, bytes] of Object.entries(await largeFiles())) {
    sources[name] = hashOf(bytes);
    const isSame = last?.sources?.[name] === sources[name] && isWhole(last.files[name]);
    files[name] = isSame ? last.files[name] : writeParts(bytes);
  }
  const wanted = new Set(["manifest.json", ...Object.values(files).flatMap((parts) => parts.map(({ hash }) => hash))]);
  for (const name of fs.readdirSync(target))
    if (!wanted.has(name)) fs.rmSync(path.join(target, name), { recursive: true, force: true });
  fs.writeFileSync(path.join(target, "manifest.json"), `${JSON.stringify({ protocol, files, sources })}\n`);
}
