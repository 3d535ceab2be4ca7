/** Weights are kept in this many rows; a feature's row is its hash. More rows collide less and weigh more. */
export const bucketCount = 1 << 16;

const fnvPrime = 0x01000193;

/** FNV-1a over UTF-16 units: small, fast and the same everywhere. Source: Fowler, Noll, Vo. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    value ^= text.charCodeAt(place);
    value = Math.imul(value, fnvPrime);
  }
  return (value ^ (value >>> 15)) >>> 0;
}

const shortestGram = 3;
const longestGram = 5;

function addGrams(word: string, add: (feature: string) => void): void {
  const framed = `<${word}>`;
  for (let length = shortestGram; length <= longestGram; length += 1) {
    for (let start = 0; start + length <= framed.length; start += 1) add(`c${framed.slice(start, start + length)}`);
  }
}

/**
 * The rows of the weight table a name touches: its words, neighbouring words, the first and the head's last words, and
 * the letters inside words, which carry over to spellings never seen. May name a row twice.
 * @param headLength how many of the words say what the thing is; those after only weigh as additions
 */
export function featureRows(words: readonly string[], headLength: number): { words: Uint32Array; grams: Uint32Array } {
  const rows: number[] = [];
  const grams: number[] = [];
  const row = (feature: string): number => hash(feature) % bucketCount;
  const head = words.slice(0, headLength);
  head.forEach((word, place) => {
    rows.push(row(`w${word}`));
    addGrams(word, (feature) => grams.push(row(feature)));
    const next = head[place + 1];
    const afterNext = head[place + 2];
    if (next !== undefined) rows.push(row(`p${word} ${next}`));
    if (next !== undefined && afterNext !== undefined) rows.push(row(`t${word} ${next} ${afterNext}`));
  });
  for (const word of words.slice(headLength)) rows.push(row(`x${word}`));
  const last = head.at(-1);
  if (last !== undefined) {
    rows.push(row(`l${last}`));
    if (head.length > 1) rows.push(row(`m${head.at(-2) ?? ""} ${last}`), row(`f${head[0] ?? ""}`));
    if (words.length === 1) rows.push(row(`o${last}`));
  }
  return { words: Uint32Array.from(rows), grams: Uint32Array.from(grams) };
}
