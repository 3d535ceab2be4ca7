import { lexiconData } from "../data/model-phrases";
import { readLexicon, type Lexicon } from "./lexicon";

let loaded: Lexicon | null = null;

/** The prepared phrases, read on first use and kept. */
export const knownNames = (): Lexicon => (loaded ??= readLexicon(lexiconData));
