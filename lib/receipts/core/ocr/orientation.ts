import { distance, quadHeight, quadWidth, turnPoint, type Quad, type QuarterTurns } from "./text-box";

/** A box this much taller than wide holds text that runs up or down. */
const uprightRatio = 1.5;

/** True when most of the text runs up or down the photo. */
export function isSideways(quads: readonly Quad[]): boolean {
  let sideways = 0;
  let level = 0;
  for (const quad of quads) {
    const area = quadHeight(quad) * quadWidth(quad);
    if (quadHeight(quad) > uprightRatio * quadWidth(quad)) sideways += area;
    else if (quadWidth(quad) > uprightRatio * quadHeight(quad)) level += area;
  }
  return sideways > level;
}

/** The boxes that tell most about which way is up first: the longest lines. */
export const tellingOrder = (quads: readonly Quad[]): Quad[] =>
  quads.toSorted((a, b) => distance(b[0], b[2]) - distance(a[0], a[2]));

/**
 * A box on a photo as it stands once the photo is turned: same place, corners named anew so that the text's own
 * left end comes first.
 */
export function turnQuad(quad: Quad, turns: QuarterTurns, width: number, height: number): Quad {
  const turned = quad.map((point) => turnPoint(point, turns, width, height));
  const first = (4 - turns) % 4;
  return [0, 1, 2, 3].map((i) => turned[(first + i) % 4]) as unknown as Quad;
}
