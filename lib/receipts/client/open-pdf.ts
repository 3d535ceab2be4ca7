/** PDFs of receipts: their text where they have some, else their pages as pictures. Opened on this device only. */
import type { PDFDocumentProxy as Pdf, PDFPageProxy as Page } from "pdfjs-dist";
import type { PhotoText } from "@/lib/receipts/core/ocr/text-box";
import type { PlacedText } from "@/lib/receipts/core/parse/text-receipt";
import { photosPerReceiptMax } from "@/lib/receipts/core/photo/limits";
import { fail, ok, type Result } from "@/lib/kernel/result";

/** A receipt longer than this is a book. */
export const pdfPagesMax = 20;
const pdfBytesMax = 20 * 1024 * 1024;
const itemsPerPageMax = 5000;
/** Fewer letters than this on all pages, and the text layer is a stamp on a scan. */
const lettersMin = 40;
const openWithinMs = 20_000;
const pagePxMax = 2200;
const imagePixelsMax = 32_000_000;
const jpegQuality = 0.85;

export type PdfProblem = "pdf_unreadable" | "pdf_locked" | "pdf_too_long" | "too_large";
export type PdfContent = { kind: "text"; pages: PhotoText[] } | { kind: "pictures"; pages: File[] };

export const isPdf = async (file: Blob): Promise<boolean> => (await file.slice(0, 1024).text()).includes("%PDF-");

async function textOf(page: Page): Promise<PlacedText[]> {
  const { height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.slice(0, itemsPerPageMax).flatMap((item) => {
    if (!("str" in item) || !item.str.trim()) return [];
    const [, , , tall = 0, x = 0, y = 0] = item.transform as number[];
    const size = Math.abs(item.height || tall) || 10;
    return [{ text: item.str.slice(0, 240), x, y: height - y - size, width: item.width, height: size }];
  });
}

async function pictureOf(page: Page, number: number): Promise<File | null> {
  const { width, height } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: Math.min(3, pagePxMax / Math.max(width, height, 1)) });
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  await page.render({ canvas, viewport, background: "#fff" }).promise;
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", jpegQuality));
  return blob && new File([blob], `page-${number}.jpg`, { type: "image/jpeg" });
}

async function contentOf(pdf: Pdf): Promise<PdfContent | null> {
  const { placedText } = await import("@/lib/receipts/core/parse/text-receipt");
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
  const texts = [];
  for (const page of pages) texts.push(await textOf(page));
  const letters = texts.flat().reduce((count, { text }) => count + text.length, 0);
  if (letters >= lettersMin) return { kind: "text", pages: texts.map(placedText) };
  const pictures = [];
  for (const [at, page] of pages.slice(0, photosPerReceiptMax).entries()) pictures.push(await pictureOf(page, at + 1));
  const drawn = pictures.filter((picture) => picture !== null);
  return drawn.length ? { kind: "pictures", pages: drawn } : null;
}

const problemOf = (thrown: unknown): PdfProblem =>
  thrown instanceof Error && thrown.name === "PasswordException" ? "pdf_locked" : "pdf_unreadable";

/** What is in a PDF. Nothing in it is run, no address in it is opened, and it has to be done within 20 seconds. */
export async function openPdf(file: Blob): Promise<Result<PdfContent, PdfProblem>> {
  if (file.size > pdfBytesMax) return fail("too_large");
  const pdfjs = await import("pdfjs-dist").catch(() => null);
  if (!pdfjs) return fail("pdf_unreadable");
  pdfjs.GlobalWorkerOptions.workerSrc = `/pdf/${pdfjs.version}/pdf.worker.min.mjs`;
  const opening = pdfjs.getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    maxImageSize: imagePixelsMax,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    disableFontFace: true,
    verbosity: 0,
  });
  const tooLong = setTimeout(() => void opening.destroy(), openWithinMs);
  try {
    const pdf = await opening.promise;
    if (pdf.numPages > pdfPagesMax) return fail("pdf_too_long");
    const content = await contentOf(pdf);
    return content ? ok(content) : fail("pdf_unreadable");
  } catch (thrown) {
    return fail(problemOf(thrown));
  } finally {
    clearTimeout(tooLong);
    void opening.destroy();
  }
}
