import type { Cell } from "../layout/rows";
import { turnPoint, turnsBack, type PhotoText, type Point, type Quad } from "../ocr/text-box";

/** The box around cells of one line: corners on the photo as it was taken, as fractions of its sides. */
export function quadAround(cells: readonly Cell[], photo: PhotoText): Quad {
  const points = cells.flatMap((cell) => cell.box.quad);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const corners: Quad = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  const back = turnsBack(photo.turns);
  const [width, height] = photo.turns % 2 === 0 ? [photo.width, photo.height] : [photo.height, photo.width];
  const share = (value: number): number => Math.round(Math.max(0, Math.min(1, value)) * 10_000) / 10_000;
  return corners.map((point): Point => {
    const [x, y] = turnPoint(point, back, photo.width, photo.height);
    return [share(x / width), share(y / height)];
  }) as unknown as Quad;
}
