/**
 * What bad photographing costs: the photos of a receipts folder as they would look taken at an angle, turned, or in a
 * shadow, one random draw each and the same draw each time. Then `npm run eval -- receipts <target>/<kind> <output>` and
 * the scorer against the folder's truth. `node scripts/run.mjs scripts/distort-receipts.ts <folder> <target> [every]`
 */
import fs from "node:fs";
import path from "node:path";
import sharp from "sharp";
import type { Raster } from "@/lib/receipts/core/ocr/raster";
import { loadPhoto } from "@/lib/receipts/server/load-photo";
import { seededRandom, type Random } from "./train/random";

type Pixel = { x: number; y: number };
/** Where a pixel of the new photo comes from, and the new photo's size. */
type Warp = { width: number; height: number; from: (pixel: Pixel) => Pixel };

const table = [74, 64, 56] as const;
const jpegQuality = 85;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const between = (random: Random, least: number, most: number): number => least + random() * (most - least);

function warped(photo: Raster, { width, height, from }: Warp): Raster {
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0, to = 0; y < height; y++)
    for (let x = 0; x < width; x++, to += 3) {
      const source = from({ x: x + 0.5, y: y + 0.5 });
      const [left, top] = [Math.floor(source.x - 0.5), Math.floor(source.y - 0.5)];
      const isInside = left >= 0 && top >= 0 && left < photo.width - 1 && top < photo.height - 1;
      const [across, down] = [source.x - 0.5 - left, source.y - 0.5 - top];
      const at = (top * photo.width + left) * 3;
      const below = at + photo.width * 3;
      for (let channel = 0; channel < 3; channel++) {
        const value = (index: number): number => photo.rgb[index + channel] ?? 0;
        const upper = value(at) * (1 - across) + value(at + 3) * across;
        const lower = value(below) * (1 - across) + value(below + 3) * across;
        rgb[to + channel] = isInside ? upper * (1 - down) + lower * down : (table[channel] ?? 0);
      }
    }
  return { width, height, rgb };
}

/** The paper flat on a table, the camera leaning over it by `tilt` towards `direction`, a phone's lens. */
function tilted({ width, height }: Raster, random: Random): Warp {
  const [tilt, direction] = [radians(between(random, 10, 25)), radians(between(random, 0, 360))];
  const focal = 1.1 * Math.max(width, height);
  const [cos, sin, along, across] = [Math.cos(tilt), Math.sin(tilt), Math.cos(direction), Math.sin(direction)];
  // Along the direction of the tilt the paper falls away from the camera; across it nothing changes.
  const seen = (u: number, v: number): Pixel => {
    const [near, side] = [u * along + v * across, v * along - u * across];
    const scale = focal / (focal + near * sin);
    const [p, q] = [near * cos * scale, side * scale];
    return { x: p * along - q * across, y: p * across + q * along };
  };
  const corners = [-1, 1].flatMap((i) => [-1, 1].map((j) => seen((i * width) / 2, (j * height) / 2)));
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    width: Math.ceil(Math.max(...xs) - left),
    height: Math.ceil(Math.max(...ys) - top),
    from: ({ x, y }) => {
      const [p, q] = [(x + left) * along + (y + top) * across, (y + top) * along - (x + left) * across];
      const near = (p * focal) / (focal * cos - p * sin);
      const side = (q * (focal + near * sin)) / focal;
      return { x: near * along - side * across + width / 2, y: near * across + side * along + height / 2 };
    },
  };
}

/** The paper turned by some degrees, whole on the photo. */
function turned({ width, height }: Raster, random: Random): Warp {
  const angle = radians(between(random, 2, 9) * (random() < 0.5 ? -1 : 1));
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const size = {
    width: Math.ceil(width * cos + height * Math.abs(sin)),
    height: Math.ceil(height * cos + width * Math.abs(sin)),
  };
  return {
    ...size,
    from: ({ x, y }) => {
      const [u, v] = [x - size.width / 2, y - size.height / 2];
      return { x: u * cos + v * sin + width / 2, y: v * cos - u * sin + height / 2 };
    },
  };
}

/** A hand's shadow over a part of the paper, its edge soft. */
function shaded({ width, height, rgb }: Raster, random: Random): Raster {
  const direction = radians(between(random, 0, 360));
  const [along, across] = [Math.cos(direction), Math.sin(direction)];
  const edge = between(random, -0.2, 0.2) * Math.min(width, height);
  const softness = between(random, 0.02, 0.1) * Math.min(width, height);
  const darkest = between(random, 0.3, 0.6);
  const dark = new Uint8Array(rgb.length);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at += 3) {
      const away = (x - width / 2) * along + (y - height / 2) * across - edge;
      const light = darkest + (1 - darkest) / (1 + Math.exp(-away / softness));
      for (let channel = 0; channel < 3; channel++) dark[at + channel] = (rgb[at + channel] ?? 0) * light;
    }
  return { width, height, rgb: dark };
}

const kinds: Record<string, (photo: Raster, random: Random) => Raster> = {
  tilted: (photo, random) => warped(photo, tilted(photo, random)),
  turned: (photo, random) => warped(photo, turned(photo, random)),
  shaded,
};

const [folder, target, every = "1"] = process.argv.slice(2);
if (!folder || !target) throw new Error("Which receipts folder, and where do the new photos go?");
const images = path.join(folder, "images");
const names = fs.readdirSync(images).sort();
for (const [kind, distort] of Object.entries(kinds)) {
  const into = path.join(target, kind, "images");
  fs.mkdirSync(into, { recursive: true });
  for (const [seed, name] of names.entries()) {
    if (seed % Number(every) !== 0) continue;
    const photo = await loadPhoto(new Uint8Array(fs.readFileSync(path.join(images, name))));
    if (!photo.ok) continue;
    const { width, height, rgb } = distort(photo.value, seededRandom(seed + 1));
    await sharp(rgb, { raw: { width, height, channels: 3 } })
      .jpeg({ quality: jpegQuality })
      .toFile(path.join(into, name));
  }
}
