/** Why the server refuses an op for good. The phone shows the person what the op wanted; it is never dropped silently. */
export const verdictCodes = [
  /** It is no op of the wire schema. */
  "malformed",
  /** It was written by an app too old for the server to understand. */
  "too_old",
  "too_large",
  /** The person's role may not write this. */
  "forbidden",
  "too_many_tags",
  /** Another op of its group was refused. */
  "group",
] as const;
export type VerdictCode = (typeof verdictCodes)[number];

export type Verdict = { seq: number; id: string; code: VerdictCode };
