import type { Point, Quad } from "./text-box";

/** A rectangle standing at an angle (radians, clockwise on screen) around its middle. */
export type Rectangle = { centerX: number; centerY: number; width: number; height: number; angle: number };

const cross = (o: Point, a: Point, b: Point): number => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);

function halfHull(points: readonly Point[]): Point[] {
  const hull: Point[] = [];
  for (const point of points) {
    while (hull.length > 1 && cross(hull[hull.length - 2] as Point, hull[hull.length - 1] as Point, point) <= 0)
      hull.pop();
    hull.push(point);
  }
  hull.pop();
  return hull;
}

/** The corners of the smallest convex shape around points. Source: Andrew 1979, monotone chain. */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const hull = [...halfHull(sorted), ...halfHull(sorted.toReversed())];
  return hull.length > 0 ? hull : sorted.slice(0, 1);
}

function boundsAtAngle(points: readonly Point[], angle: number): Rectangle {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (const [x, y] of points) {
    const u = x * cos + y * sin;
    const v = y * cos - x * sin;
    left = Math.min(left, u);
    right = Math.max(right, u);
    top = Math.min(top, v);
    bottom = Math.max(bottom, v);
  }
  const u = (left + right) / 2;
  const v = (top + bottom) / 2;
  return { centerX: u * cos - v * sin, centerY: u * sin + v * cos, width: right - left, height: bottom - top, angle };
}

/** The smallest rectangle around points; one side lies along an edge of their hull. Source: Toussaint 1983. */
export function minRectangle(points: readonly Point[]): Rectangle {
  const hull = convexHull(points);
  let best = boundsAtAngle(hull, 0);
  for (const [index, a] of hull.entries()) {
    const b = hull[(index + 1) % hull.length] as Point;
    const candidate = boundsAtAngle(hull, Math.atan2(b[1] - a[1], b[0] - a[0]));
    if (candidate.width * candidate.height < best.width * best.height) best = candidate;
  }
  return best;
}

/** Corners from the top left, clockwise; the side nearest to level counts as the top. */
export function rectangleQuad(rectangle: Rectangle): Quad {
  let { angle, width, height } = rectangle;
  while (angle > Math.PI / 4) {
    angle -= Math.PI / 2;
    [width, height] = [height, width];
  }
  while (angle < -Math.PI / 4) {
    angle += Math.PI / 2;
    [width, height] = [height, width];
  }
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const corner = (u: number, v: number): Point => [
    rectangle.centerX + (u * width * cos - v * height * sin) / 2,
    rectangle.centerY + (u * width * sin + v * height * cos) / 2,
  ];
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
}
