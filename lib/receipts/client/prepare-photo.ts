/** Photos made small and upright in the browser. Drawing them anew leaves the camera's notes, the place among them, behind. */
import { fail, ok, type Result } from "@/lib/kernel/result";
import { photoFormat } from "@/lib/receipts/core/photo/format";
import { photoBytesMax } from "@/lib/receipts/core/photo/limits";
import { cropPixels, fitInside, turnedSize, type Crop, type Size } from "./photo-geometry";

/** More detail than this changes no reading. */
const sidePxMax = 2560;
const jpegQuality = 0.85;
/** A file beyond this is no photo of a phone; decoding it might end the tab. */
const fileBytesMax = 60 * 1024 * 1024;
const magicBytes = 16;

export type PhotoProblem = "not_a_photo" | "too_large";

type Drawing = CanvasRenderingContext2D;

function toJpeg({ width, height }: Size, draw: (drawing: Drawing) => void): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const drawing = canvas.getContext("2d");
  if (!drawing) return Promise.resolve(null);
  drawing.fillStyle = "#fff";
  drawing.fillRect(0, 0, width, height);
  draw(drawing);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", jpegQuality));
}

const decode = (file: Blob): Promise<ImageBitmap | null> =>
  createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => null);

/** HEIC is what many phones save and few browsers read; the server can. */
async function asTheServerTakesIt(file: Blob): Promise<Result<Blob, PhotoProblem>> {
  const head = new Uint8Array(await file.slice(0, magicBytes).arrayBuffer());
  if (photoFormat(head) !== "heic") return fail("not_a_photo");
  return file.size > photoBytesMax ? fail("too_large") : ok(file);
}

/** A file as an upright JPEG whose longest side is at most 2560 pixels. HEIC goes as it is where the browser cannot read it. */
export async function preparePhoto(file: Blob): Promise<Result<Blob, PhotoProblem>> {
  if (file.size > fileBytesMax) return fail("too_large");
  const image = await decode(file);
  if (!image) return asTheServerTakesIt(file);
  const size = fitInside(image, sidePxMax);
  const jpeg = await toJpeg(size, (drawing) => drawing.drawImage(image, 0, 0, size.width, size.height));
  image.close();
  return jpeg ? ok(jpeg) : fail("not_a_photo");
}

/** What the camera shows right now. Null before its first picture. */
export function grabFrame(video: HTMLVideoElement): Promise<Blob | null> {
  const seen = { width: video.videoWidth, height: video.videoHeight };
  if (!seen.width || !seen.height) return Promise.resolve(null);
  const size = fitInside(seen, sidePxMax);
  return toJpeg(size, (drawing) => drawing.drawImage(video, 0, 0, size.width, size.height));
}

/** @property quarterTurns clockwise, made before the crop */
export type Retouch = { quarterTurns: number; crop: Crop };

/** The photo turned and cut as somebody wants it; null when the browser cannot read it. */
export async function retouchPhoto(photo: Blob, { quarterTurns, crop }: Retouch): Promise<Blob | null> {
  const image = await decode(photo);
  if (!image) return null;
  const turned = turnedSize(image, quarterTurns);
  const part = cropPixels(crop, turned);
  const jpeg = await toJpeg(part, (drawing) => {
    drawing.translate(turned.width / 2 - part.x, turned.height / 2 - part.y);
    drawing.rotate((quarterTurns * Math.PI) / 2);
    drawing.drawImage(image, -image.width / 2, -image.height / 2);
  });
  image.close();
  return jpeg;
}
