import fs from "node:fs";
import path from "node:path";
import { root } from "./settings.mjs";

const source = path.join(root, "node_modules/zxing-wasm");

/**
 * Puts the barcode reader's WebAssembly where our own server serves it: pages may load nothing from elsewhere. Its version
 * is in its address, so that a kept copy never meets the code of another version.
 */
export function copyBarcodeFiles() {
  const { version } = JSON.parse(fs.readFileSync(path.join(source, "package.json"), "utf8"));
  const target = path.join(root, "public/barcode", version);
  if (fs.existsSync(path.join(target, "zxing_reader.wasm"))) return;
  fs.rmSync(path.join(root, "public/barcode"), { recursive: true, force: true });
  fs.mkdirSync(target, { recursive: true });
  fs.copyFileSync(path.join(source, "dist/reader/zxing_reader.wasm"), path.join(target, "zxing_reader.wasm"));
}
