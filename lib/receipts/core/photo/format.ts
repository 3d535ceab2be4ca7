/** Kinds of photo a receipt may be: what phones make and what people save. */
export type PhotoFormat = "jpeg" | "png" | "webp" | "heic";

export const contentTypeOf: Record<PhotoFormat, string> = {
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  heic: "image/heic",
};

const startsWith = (bytes: Uint8Array, at: number, text: string): boolean =>
  bytes.length >= at + text.length && [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));

const heicBrands = ["heic", "heix", "hevc", "heim", "heis", "mif1", "msf1"];

/**
 * What a file really is, by its first bytes and never by its name. Null when it is none of ours.
 * Source: ISO/IEC 10918-1, the PNG and RIFF specifications, ISO/IEC 23008-12.
 */
export function photoFormat(bytes: Uint8Array): PhotoFormat | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "jpeg";
  if (bytes[0] === 0x89 && startsWith(bytes, 1, "PNG\r\n\x1a\n")) return "png";
  if (startsWith(bytes, 0, "RIFF") && startsWith(bytes, 8, "WEBP")) return "webp";
  if (startsWith(bytes, 4, "ftyp") && heicBrands.some((brand) => startsWith(bytes, 8, brand))) return "heic";
  return null;
}
