/** Words by what is left of them when one letter is gone, so that a slip of the finger finds what was meant. */
export type NearbyWords = ReadonlyMap<string, readonly string[]>;

const shortestSlip = 3;

function* withoutOneLetter(word: string): Generator<string> {
  for (let place = 0; place < word.length; place += 1) yield word.slice(0, place) + word.slice(place + 1);
}

export function indexNearbyWords(words: Iterable<string>): NearbyWords {
  const nearby = new Map<string, Set<string>>();
  const add = (key: string, word: string) => {
    const known = nearby.get(key);
    if (known === undefined) nearby.set(key, new Set([word]));
    else known.add(word);
  };
  for (const word of words) {
    if (word.length < shortestSlip) continue;
    add(word, word);
    for (const left of withoutOneLetter(word)) add(left, word);
  }
  return new Map([...nearby].map(([key, found]) => [key, [...found].sort()]));
}

/** Whether two letters beside each other changed places, or one letter is another. */
function isOneChange(typed: string, word: string): boolean {
  if (typed.length !== word.length) return Math.abs(typed.length - word.length) === 1;
  const places = [...typed].flatMap((letter, place) => (letter === word[place] ? [] : [place]));
  const [first = 0, second = 0] = places;
  if (places.length < 2) return true;
  return places.length === 2 && second === first + 1 && typed[first] === word[second] && typed[second] === word[first];
}

/** Known words one letter more, less, changed or swapped away, in alphabetical order; short words are left alone. */
export function nearbyWordsOf(typed: string, nearby: NearbyWords): string[] {
  if (typed.length < shortestSlip - 1) return [];
  const found = new Set(nearby.get(typed) ?? []);
  for (const left of withoutOneLetter(typed)) for (const word of nearby.get(left) ?? []) found.add(word);
  return [...found].filter((word) => word !== typed && isOneChange(typed, word)).sort();
}
