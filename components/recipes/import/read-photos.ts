import { preparePhoto } from "@/lib/receipts/client/prepare-photo";
import { deviceReaderStore, lookForReader, textOnDevice } from "@/lib/receipts/client/reader/device-reader";
import { vocabularyOf } from "@/lib/recipes/core/photo/mend-words";
import { pageLines } from "@/lib/recipes/core/photo/page-lines";
import { readByServer, type PageText } from "./photo-api";

const unread: PageText = { ok: false, problem: null };

async function readHere(photo: Blob): Promise<PageText> {
  if (deviceReaderStore.getState().phase === "unknown") await lookForReader();
  if (deviceReaderStore.getState().phase !== "ready") return unread;
  try {
    const { cookbook } = await import("@/lib/recipes/core/cookbook-recipes");
    return { ok: true, lines: pageLines(await textOnDevice(photo), vocabularyOf(cookbook())) };
  } catch {
    return unread;
  }
}

/** The server reads a page; out of its reach the reader on this device does, where there is one. */
async function readPage(photo: Blob): Promise<PageText> {
  const read = navigator.onLine ? await readByServer(photo) : unread;
  return read.ok || read.problem !== null ? read : readHere(photo);
}

/** The lines of one recipe's pages, in their order. `not_a_photo`: the name of a file that is none. */
export async function readPhotos(files: readonly File[]): Promise<PageText | { ok: false; notAPhoto: string }> {
  const lines: string[] = [];
  for (const file of files) {
    const photo = await preparePhoto(file);
    if (!photo.ok) return { ok: false, notAPhoto: file.name };
    const page = await readPage(photo.value);
    if (!page.ok) return page;
    lines.push(...page.lines);
  }
  return { ok: true, lines };
}
