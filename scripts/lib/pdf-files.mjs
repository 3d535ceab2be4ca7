import fs from "node:fs";
import path from "node:path";
import { root } from "./settings.mjs";

const source = path.join(root, "node_modules/pdfjs-dist");

/** Puts the PDF reader's worker where our own server serves it. Its version is in its address, as the page asks for it. */
export function copyPdfFiles() {
  const { version } = JSON.parse(fs.readFileSync(path.join(source, "package.json"), "utf8"));
  const target = path.join(root, "public/pdf", version);
  if (fs.existsSync(path.join(target, "pdf.worker.min.mjs"))) return;
  fs.rmSync(path.join(root, "public/pdf"), { recursive: true, force: true });
  fs.mkdirSync(target, { recursive: true });
  fs.copyFileSync(path.join(source, "build/pdf.worker.min.mjs"), path.join(target, "pdf.worker.min.mjs"));
}
