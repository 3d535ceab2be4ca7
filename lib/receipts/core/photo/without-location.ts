/** Blanks where a photo was taken, in place of the bytes that say so; the picture and all else stay as they are. */

const gpsPointerTag = 0x8825;
const entryBytes = 12;
const entriesMax = 512;
/** Bytes of one value, by TIFF type: byte, ascii, short, long, rational, … Source: TIFF 6.0, EXIF 2.32. */
const typeBytes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

const exifMark = [0x45, 0x78, 0x69, 0x66, 0x00, 0x00];
/** XMP says it in words: exif:GPSLatitude="52,31.2N" or as an element. */
const xmpMarks = ["GPSLatitude", "GPSLongitude"];
const xmpValueMax = 120;

function indexOf(bytes: Uint8Array, mark: readonly number[], from: number): number {
  for (let at = bytes.indexOf(mark[0] ?? 0, from); at >= 0; at = bytes.indexOf(mark[0] ?? 0, at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

type Tiff = { view: DataView; start: number; isLittle: boolean };

function tiffAt(bytes: Uint8Array, start: number): Tiff | null {
  if (start + 8 > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const order = view.getUint16(start);
  const isLittle = order === 0x4949;
  if (!isLittle && order !== 0x4d4d) return null;
  return view.getUint16(start + 2, isLittle) === 42 ? { view, start, isLittle } : null;
}

/** Where the entries of a directory stand; none when it does not fit into the file. */
function entriesAt({ view, start, isLittle }: Tiff, offset: number): number[] {
  const at = start + offset;
  if (offset < 8 || at + 2 > view.byteLength) return [];
  const count = view.getUint16(at, isLittle);
  if (count > entriesMax || at + 2 + count * entryBytes > view.byteLength) return [];
  return Array.from({ length: count }, (_, index) => at + 2 + index * entryBytes);
}

/** Zeroes a directory's entries and what they point to. */
function blankDirectory(bytes: Uint8Array, tiff: Tiff, offset: number): void {
  for (const entry of entriesAt(tiff, offset)) {
    const { view, start, isLittle } = tiff;
    const size = (typeBytes[view.getUint16(entry + 2, isLittle)] ?? 0) * view.getUint32(entry + 4, isLittle);
    const valueAt = start + view.getUint32(entry + 8, isLittle);
    if (size > 4 && valueAt + size <= bytes.length) bytes.fill(0, valueAt, valueAt + size);
    bytes.fill(0, entry + 4, entry + entryBytes);
  }
}

function blankExif(bytes: Uint8Array): void {
  for (let at = indexOf(bytes, exifMark, 0); at >= 0; at = indexOf(bytes, exifMark, at + 1)) {
    const tiff = tiffAt(bytes, at + exifMark.length);
    if (!tiff) continue;
    const { view, start, isLittle } = tiff;
    for (const entry of entriesAt(tiff, view.getUint32(start + 4, isLittle))) {
      if (view.getUint16(entry, isLittle) !== gpsPointerTag) continue;
      blankDirectory(bytes, tiff, view.getUint32(entry + 8, isLittle));
    }
  }
}

function blankXmp(bytes: Uint8Array, name: string): void {
  const mark = Array.from(name, (letter) => letter.charCodeAt(0));
  const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;
  for (let at = indexOf(bytes, mark, 0); at >= 0; at = indexOf(bytes, mark, at + 1)) {
    for (let next = at; next < Math.min(bytes.length, at + xmpValueMax); next++)
      if (isDigit(bytes[next])) bytes[next] = 0x30;
  }
}

/** A copy of a JPEG, WebP or HEIC photo that does not say where it was taken. Never fails; odd metadata is left alone. */
export function withoutLocation(photo: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(photo);
  blankExif(bytes);
  for (const name of xmpMarks) blankXmp(bytes, name);
  return bytes;
}
