/** What somebody is about to type, from what the household has bought and asked for before. */
const marks = /\p{Diacritic}/gu;
const plainLetters = /^[ -~]*$/;
const fold = (text: string): string =>
  (plainLetters.test(text) ? text : text.normalize("NFD").replace(marks, "")).toLowerCase().trim();

/** @property count how often it was had; @property lastMs when last, in epoch milliseconds */
export type Known = { name: string; category: string | null; count: number; lastMs: number };

type Entry = Known & { folded: string };
/** Every word once, sorted, so that a prefix is a stretch of them; and beside each the entries that have it. */
export type SuggestionIndex = {
  entries: readonly Entry[];
  words: readonly string[];
  owners: readonly (readonly number[])[];
};

const longest = 120;
const notInWords = /[^\p{L}\p{N}]+/u;
/** A slip of one letter is forgiven from this many letters on. */
const forgivingFrom = 4;
const msPerDay = 86_400_000;

/** Entries of one name together: how often in all, when last. */
function gather(known: Iterable<Known>): Entry[] {
  const byName = new Map<string, Entry>();
  for (const one of known) {
    const folded = fold(one.name).slice(0, longest);
    const before = byName.get(folded);
    if (!before) byName.set(folded, { ...one, folded });
    else {
      before.count += one.count;
      before.lastMs = Math.max(before.lastMs, one.lastMs);
      before.category ??= one.category;
    }
  }
  return [...byName.values()];
}

/** Prepares look-ups; done when what is known changes, not at every key. */
export function buildSuggestions(known: Iterable<Known>): SuggestionIndex {
  const entries = gather(known);
  const ownersByWord = new Map<string, number[]>();
  entries.forEach(({ folded }, owner) => {
    for (const word of folded.split(notInWords)) {
      if (!word) continue;
      const owners = ownersByWord.get(word);
      if (!owners) ownersByWord.set(word, [owner]);
      else if (owners.at(-1) !== owner) owners.push(owner);
    }
  });
  const words = [...ownersByWord.keys()].sort();
  return { entries, words, owners: words.map((word) => ownersByWord.get(word) ?? []) };
}

function firstNotBefore(words: readonly string[], prefix: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Entries with a word that begins like this. */
function beginningWith(index: SuggestionIndex, prefix: string): Set<number> {
  const found = new Set<number>();
  for (let at = firstNotBefore(index.words, prefix); index.words[at]?.startsWith(prefix); at++)
    for (const owner of index.owners[at] ?? []) found.add(owner);
  return found;
}

/** Whether two texts differ by one letter too many, too few, wrong or swapped with its neighbour. */
function isOneSlip(typed: string, meant: string): boolean {
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  const rest = typed.slice(start);
  if (rest.slice(1) === meant.slice(start + 1, start + rest.length)) return true;
  if (rest === meant.slice(start + 1, start + 1 + rest.length)) return true;
  if (rest.slice(1) === meant.slice(start, start + rest.length - 1)) return true;
  return (
    rest[0] === meant[start + 1] &&
    rest[1] === meant[start] &&
    rest.slice(2) === meant.slice(start + 2, start + rest.length)
  );
}

function nearly(index: SuggestionIndex, typed: string): Set<number> {
  const found = new Set<number>();
  index.words.forEach((word, at) => {
    if (word[0] !== typed[0] || !isOneSlip(typed, word)) return;
    for (const owner of index.owners[at] ?? []) found.add(owner);
  });
  return found;
}

const intersect = (sets: readonly Set<number>[]): number[] => {
  const [first, ...others] = [...sets].sort((a, b) => a.size - b.size);
  return [...(first ?? [])].filter((one) => others.every((set) => set.has(one)));
};

/** Often and lately before seldom and long ago; what begins like the text before what has it inside. */
function score(entry: Entry, typed: string, nowMs: number): number {
  const ageDays = Math.max(0, (nowMs - entry.lastMs) / msPerDay);
  return Math.log2(1 + entry.count) + 3 / (1 + ageDays / 14) + (entry.folded.startsWith(typed) ? 4 : 0);
}

/** The likeliest names for what was typed, the best first; none for an empty text. */
export function suggest(index: SuggestionIndex, typed: string, nowMs: number, limit = 6): Known[] {
  const text = fold(typed).slice(0, longest);
  const words = text.split(notInWords).filter(Boolean);
  if (!words.length) return [];
  let found = intersect(words.map((word) => beginningWith(index, word)));
  const only = words.length === 1 ? words[0] : undefined;
  if (!found.length && only && only.length >= forgivingFrom) found = [...nearly(index, only)];
  const ranked = found.map((at) => ({ entry: index.entries[at], score: 0 }));
  for (const one of ranked) one.score = one.entry ? score(one.entry, text, nowMs) : 0;
  ranked.sort((a, b) => b.score - a.score || ((a.entry?.folded ?? "") < (b.entry?.folded ?? "") ? -1 : 1));
  return ranked
    .flatMap(({ entry }) => entry ?? [])
    .filter((entry) => entry.folded !== text)
    .slice(0, limit);
}
