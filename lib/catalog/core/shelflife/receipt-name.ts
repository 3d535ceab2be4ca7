import { expandTokens } from "../names/expand";
import { knownNames } from "../names/known-names";
import { receiptTokens } from "../names/receipt-tokens";

/** A name as a till prints it ("CHKN BRST BNLS") in full words; any other name as it is. */
export function readableName(name: string): string {
  const { tokens, shouted } = receiptTokens(name);
  return shouted && tokens.length > 0 ? expandTokens(tokens, knownNames().lexis, true).join(" ") : name;
}
