import { Gunzip, Unzip, UnzipInflate } from "fflate";

/** What is unpacked of one archive at most; an archive that holds more is made to hurt, or has photos we leave packed. */
export type ArchiveBounds = { entriesMax: number; entryBytesMax: number; totalBytesMax: number };
export const archiveBounds: ArchiveBounds = {
  entriesMax: 5_000,
  entryBytesMax: 16 * 1024 * 1024,
  totalBytesMax: 128 * 1024 * 1024,
};

/** Bytes given to the unpacker at once: what one slice can swell to is bounded by the thousandfold of deflate. */
const sliceBytes = 16 * 1024;

export type ArchiveEntry = { name: string; bytes: Uint8Array };
/** `isCut`: there was more than the bounds allow, or it was broken; the entries are those before. */
export type Archive = { entries: ArchiveEntry[]; isCut: boolean };

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Feeds bytes slice by slice until all are read or `isDone`. */
function feed(bytes: Uint8Array, push: (slice: Uint8Array, isLast: boolean) => void, isDone: () => boolean): void {
  for (let at = 0; at < bytes.length && !isDone(); at += sliceBytes) {
    push(bytes.subarray(at, at + sliceBytes), at + sliceBytes >= bytes.length);
  }
}

/**
 * The wanted files of a zip, unpacked as a stream and counted as they come out: sizes in its headers are not believed.
 * Never throws.
 */
export function openZip(bytes: Uint8Array, isWanted: (name: string) => boolean, bounds = archiveBounds): Archive {
  const archive: Archive = { entries: [], isCut: false };
  let [seen, total] = [0, 0];
  const unzip = new Unzip((file) => {
    if (++seen > bounds.entriesMax) archive.isCut = true;
    if (archive.isCut || !isWanted(file.name)) return;
    const chunks: Uint8Array[] = [];
    let length = 0;
    file.ondata = (error, chunk, isLast) => {
      length += chunk?.length ?? 0;
      total += chunk?.length ?? 0;
      if (error || length > bounds.entryBytesMax || total > bounds.totalBytesMax) archive.isCut = true;
      if (archive.isCut) return;
      chunks.push(chunk);
      if (isLast) archive.entries.push({ name: file.name, bytes: joined(chunks, length) });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    feed(
      bytes,
      (slice, isLast) => unzip.push(slice, isLast),
      () => archive.isCut,
    );
  } catch {
    archive.isCut = true;
  }
  // A zip in which no file begins is none.
  return seen > 0 ? archive : { entries: [], isCut: true };
}

/** A gzip file unpacked; null when it is broken or holds more than the bound. Its trailer's size is not believed. */
export function openGzip(bytes: Uint8Array, bytesMax = archiveBounds.entryBytesMax): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isCut = false;
  const gunzip = new Gunzip((chunk) => {
    length += chunk.length;
    if (length > bytesMax) isCut = true;
    else chunks.push(chunk);
  });
  try {
    feed(
      bytes,
      (slice, isLast) => gunzip.push(slice, isLast),
      () => isCut,
    );
  } catch {
    return null;
  }
  return isCut || length === 0 ? null : joined(chunks, length);
}
