type Sample = { x: number; y: number; z: number; weight: number };

/**
 * The plane z = a + b x + c y nearest to weighted samples, by least squares. Samples on one line or fewer than three leave
 * what they do not tell at zero slope.
 */
export function fitPlane(samples: readonly Sample[]): (x: number, y: number) => number {
  const weights = samples.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return () => 0;
  const mean = (of: (sample: Sample) => number): number =>
    samples.reduce((sum, sample) => sum + sample.weight * of(sample), 0) / weights;
  const [middleX, middleY, middleZ] = [mean(({ x }) => x), mean(({ y }) => y), mean(({ z }) => z)];
  const spread = (of: (dx: number, dy: number, dz: number) => number): number =>
    mean(({ x, y, z }) => of(x - middleX, y - middleY, z - middleZ));
  const [xx, xy, yy] = [spread((dx) => dx * dx), spread((dx, dy) => dx * dy), spread((_, dy) => dy * dy)];
  const [xz, yz] = [spread((dx, _, dz) => dx * dz), spread((_, dy, dz) => dy * dz)];
  const determinant = xx * yy - xy * xy;
  const isTold = determinant > 1e-6 * (xx + yy) ** 2;
  const across = isTold ? (xz * yy - yz * xy) / determinant : 0;
  const down = isTold ? (yz * xx - xz * xy) / determinant : yy > 0 ? yz / yy : 0;
  return (x, y) => middleZ + across * (x - middleX) + down * (y - middleY);
}
