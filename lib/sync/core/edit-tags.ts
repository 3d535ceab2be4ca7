import type { OpDraft } from "./op";

/** Rows that carry a set of words people edit. */
type Tagged = "product" | "recipe";

/** Writes what differs between the words of a row and those wanted, so that another phone's word stands. */
export const editTags = (e: Tagged, k: string, before: readonly string[], after: readonly string[]): OpDraft[] => [
  ...after.filter((v) => !before.includes(v)).map((v): OpDraft => ({ e, k, t: "tadd", v })),
  ...before.filter((v) => !after.includes(v)).map((v): OpDraft => ({ e, k, t: "trem", v })),
];
