import { singular, wordsOf } from "./words";

/** What a phrase stands for, and how well it covers a name. */
export type PhraseMatch<Value> = { value: Value; phrase: string; score: number; words: readonly string[] };

type Entry<Value> = { value: Value; phrase: string; words: readonly string[] };

/** Phrases by one of their words, so that a name looks only at phrases it could hold. */
export type PhraseIndex<Value> = {
  byFirstWord: ReadonlyMap<string, readonly Entry<Value>[]>;
  vocabulary: ReadonlySet<string>;
};

const wordWeight = 10;
/** More than one extra word: "peanut butter cookies" are cookies, because the head of an English name comes last. */
const headWeight = 15;
const adjacentWeight = 2;

const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(" ").map(singular));

/** Words that follow the food without naming it: "tofu extra firm", "eggs dozen", "broth carton". */
const trailing = wordSet(
  "extra firm soft silken large medium small jumbo dozen block log cup slice sliced tube tub carton bottle bag bagged can " +
    "canned jar jarred pack package packet pouch box bunch head loaf frozen fresh raw dried dry cooked plain original classic " +
    "regular lean boneless skinless bone unsalted salted shredded grated chopped diced minced ground whole half opened unopened " +
    "organic natural light lite fat low reduced free fatfree sugarfree unsweetened sweetened size family value piece chunk " +
    "portion wedge stick single individual mini big fine coarse red green yellow white black orange brown purple",
);

/** Things that come in flavours, and flavours that may follow them: "yogurt blueberry" is a yogurt. */
const flavoured = wordSet(
  "yogurt cream gelato sorbet soda juice seltzer water drink smoothie kefir cereal oatmeal granola bar gum candy jello gelatin " +
    "pudding chip cracker cookie tea kombucha jam jelly preserve poptart waffle muffin creamer popsicle lemonade gatorade puff",
);
const flavours = wordSet(
  "apple apricot banana blackberry blueberry cherry coconut cranberry grape grapefruit guava kiwi lemon lime mandarin mango " +
    "melon orange passionfruit peach pear pineapple plum pomegranate raspberry strawberry tangerine watermelon berry vanilla " +
    "chocolate caramel mint cinnamon honey cheddar coffee hazelnut pistachio almond fudge",
);

/** An index over phrases; each phrase is read like a name, its words in any order. */
export function buildPhraseIndex<Value>(phrases: Iterable<readonly [string, Value]>): PhraseIndex<Value> {
  const byFirstWord = new Map<string, Entry<Value>[]>();
  const vocabulary = new Set<string>();
  for (const [phrase, value] of phrases) {
    const words = wordsOf(phrase);
    const first = words[0];
    if (first === undefined) continue;
    for (const word of words) vocabulary.add(word);
    const entry = { value, phrase, words };
    const entries = byFirstWord.get(first);
    if (entries === undefined) byFirstWord.set(first, [entry]);
    else entries.push(entry);
  }
  return { byFirstWord, vocabulary };
}

/** The place of the word that says what the thing is: the last known one that is neither packaging nor a mere flavour. */
function headOf(words: readonly string[], vocabulary: ReadonlySet<string>): number {
  const known = (word: string): boolean => vocabulary.has(word);
  const head = words.findLastIndex((word) => known(word) && !trailing.has(word));
  if (head < 0) return words.findLastIndex(known);
  if (!flavours.has(words[head] ?? "")) return head;
  const base = words.slice(0, head).findLastIndex((word) => known(word) && flavoured.has(word));
  return base < 0 ? head : base;
}

function scoreOf(entry: Entry<unknown>, places: readonly number[], head: number): number {
  const adjacent = places.every((place, index) => index === 0 || place === (places[index - 1] ?? -2) + 1);
  return (
    entry.words.length * wordWeight +
    (places.includes(head) ? headWeight : 0) +
    (adjacent && places.length > 1 ? adjacentWeight : 0) +
    entry.phrase.length / 100
  );
}

/**
 * The phrases a name holds, best first: more words, the head word and adjacent words count. Empty when it holds none.
 * @param name as people or receipts write it; a comma ends the part that names the food ("beef, ground")
 */
export function matchPhrases<Value>(index: PhraseIndex<Value>, name: string): PhraseMatch<Value>[] {
  const words = wordsOf(name);
  const named = wordsOf(name.split(",")[0] ?? "");
  const head = headOf(named.some((word) => index.vocabulary.has(word)) ? named : words, index.vocabulary);
  const found: PhraseMatch<Value>[] = [];
  for (const first of new Set(words)) {
    for (const entry of index.byFirstWord.get(first) ?? []) {
      const places = entry.words.map((word) => words.indexOf(word));
      if (places.includes(-1)) continue;
      found.push({ value: entry.value, phrase: entry.phrase, words: entry.words, score: scoreOf(entry, places, head) });
    }
  }
  return found.sort((a, b) => b.score - a.score || (a.phrase < b.phrase ? -1 : 1));
}
