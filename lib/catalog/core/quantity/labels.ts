/** What a token of an ingredient line is. `other` is neither: the second amount of "400 g / 14 oz", or an article. */
export const labels = ["name", "quantity", "unit", "size", "preparation", "comment", "other"] as const;
export type Label = (typeof labels)[number];
