import type { Raster } from "./raster";

/**
 * Strips shared out among readers that work side by side, so that each has about the same width to read: the widest first,
 * each to whoever has least. Source: Graham 1969, longest processing time first.
 * @returns for each reader the places of its strips in the list
 */
export function shareStrips(strips: readonly Pick<Raster, "width">[], readers: number): number[][] {
  const shares = Array.from({ length: readers }, () => ({ width: 0, places: [] as number[] }));
  const widestFirst = strips.map(({ width }, place) => ({ width, place })).sort((a, b) => b.width - a.width);
  for (const { width, place } of widestFirst) {
    const least = shares.reduce((best, share) => (share.width < best.width ? share : best));
    least.width += width;
    least.places.push(place);
  }
  return shares.map(({ places }) => places);
}
