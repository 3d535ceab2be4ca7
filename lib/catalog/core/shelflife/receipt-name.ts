import { buildLexis, type Lexis } from "../names/candidates";
import { expandTokens } from "../names/expand";
import { receiptTokens } from "../names/receipt-tokens";
import { shelfLifeIndex } from "./lexicon/lexicon";

let lexis: Lexis | null = null;

/** The words shelf-life phrases are made of, for reading shortened ones; built on first use. */
function shelfLifeLexis(): Lexis {
  if (lexis !== null) return lexis;
  const phrases = [...shelfLifeIndex().byFirstWord.values()].flat().map(({ phrase }) => phrase.trim());
  // Tills shorten plurals too ("BNS"), and the phrases are in the singular.
  lexis = buildLexis(phrases.flatMap((phrase) => [phrase, `${phrase}s`]));
  return lexis;
}

/** A name as a till prints it ("CHKN BRST BNLS") in full words; any other name as it is. */
export function readableName(name: string): string {
  const { tokens, shouted } = receiptTokens(name);
  return shouted && tokens.length > 0 ? expandTokens(tokens, shelfLifeLexis(), true).join(" ") : name;
}
