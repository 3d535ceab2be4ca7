import { receiptTokens } from "./receipt-tokens";

/** What two prints of one product share: no size, no case, no punctuation. Lessons of a household are kept under it, per store. */
export const correctionKey = (name: string): string => receiptTokens(name).tokens.join(" ");
