import type { Scan } from "./scan";

/**
 * What was taken on a page before the photos kept on this device were known, beside those. There is one draft at a time:
 * photos of an early one follow those of a kept one.
 * @returns `all` as they now stand, and of them those that have to be kept
 */
export function withEarlyScans(kept: readonly Scan[], early: readonly Scan[]): { all: Scan[]; early: Scan[] } {
  const draft = kept.find(({ state }) => state === "draft");
  const joined = early.map((scan) =>
    draft && scan.state === "draft" && scan.receiptId !== draft.receiptId
      ? { ...draft, photos: [...draft.photos, ...scan.photos] }
      : scan,
  );
  const ids = new Set(joined.map(({ receiptId }) => receiptId));
  return { all: [...kept.filter(({ receiptId }) => !ids.has(receiptId)), ...joined], early: joined };
}
