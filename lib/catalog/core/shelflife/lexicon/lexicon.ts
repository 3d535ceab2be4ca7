import type { Location } from "@/lib/sync/core/locations";
import { buildPhraseIndex, type PhraseIndex } from "../../phrases/phrase-index";
import { bakeryPhrases } from "./bakery";
import { bottlePhrases } from "./bottles";
import { chilledPhrases } from "./chilled";
import { cupboardPhrases } from "./cupboard";
import { meatPhrases } from "./meat";
import { nonfoodPhrases } from "./nonfood";
import { producePhrases } from "./produce";

/** What a phrase is kept like: rows of FoodKeeper (negative: ours), best first, and where people keep it unopened. */
export type KeptLike = { rowIds: readonly [number, ...number[]]; usualPlace: Location } | "nonfood";

const isLocation = (word: string): word is Location => word === "pantry" || word === "fridge" || word === "freezer";

/** `27+543 fridge | milk; whole milk` as its phrases; a line of another shape is a mistake in our own data. */
function* phrasesOf(text: string): Generator<readonly [string, KeptLike]> {
  for (const line of text.split("\n")) {
    if (line === "") continue;
    // By hand: a pattern over these long lines takes longer than all the rest.
    const bar = line.indexOf(" | ");
    const [ids = "", place = ""] = line.slice(0, bar).split(" ");
    const phrases = bar < 0 ? "" : line.slice(bar + 3);
    const [first, ...others] = ids.split("+").map(Number);
    if (!first || !isLocation(place) || phrases === "") throw new Error(`unreadable shelf-life line: ${line}`);
    const keptLike: KeptLike = { rowIds: [first, ...others], usualPlace: place };
    for (const phrase of phrases.split("; ")) yield [phrase, keptLike];
  }
}

function* everyPhrase(): Generator<readonly [string, KeptLike]> {
  for (const phrase of nonfoodPhrases.split(/;\s+/)) yield [phrase, "nonfood"];
  for (const text of [chilledPhrases, meatPhrases, producePhrases, bakeryPhrases, cupboardPhrases, bottlePhrases])
    yield* phrasesOf(text);
}

let index: PhraseIndex<KeptLike> | null = null;

/** Every phrase we know how to keep; built on first use, then shared. */
export const shelfLifeIndex = (): PhraseIndex<KeptLike> => (index ??= buildPhraseIndex(everyPhrase()));
