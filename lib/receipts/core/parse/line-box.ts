import type { Cell } from "../layout/cell";
import { turnPoint, turnsBack, type PhotoText, type Point, type Quad } from "../ocr/text-box";

const decimals = 10_000;
const share = (value: number): number => Math.round(Math.max(0, Math.min(1, value)) * decimals) / decimals;

/** Corners around the cells of one printed line, tilted as it is; around several lines, level. */
function cornersAround(rows: readonly (readonly Cell[])[]): Quad {
  const [row] = rows;
  const first = row?.[0];
  const last = row?.at(-1);
  if (rows.length === 1 && first && last) {
    return [first.box.quad[0], last.box.quad[1], last.box.quad[2], first.box.quad[3]];
  }
  const points = rows.flat().flatMap((cell) => cell.box.quad);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

/** The box around the cells of printed lines: clockwise from the top left of the photo as taken, as fractions of its sides. */
export function quadAround(rows: readonly (readonly Cell[])[], photo: PhotoText): Quad {
  const back = turnsBack(photo.turns);
  const [width, height] = photo.turns % 2 === 0 ? [photo.width, photo.height] : [photo.height, photo.width];
  const corners = cornersAround(rows).map((corner): Point => {
    const [x, y] = turnPoint(corner, back, photo.width, photo.height);
    return [share(x / width), share(y / height)];
  });
  const first = corners.indexOf(
    corners.reduce((best, corner) => (corner[0] + corner[1] < best[0] + best[1] ? corner : best)),
  );
  return [0, 1, 2, 3].map((i) => corners[(first + i) % 4]) as unknown as Quad;
}
