import { edge, factsOf } from "./token-facts";
import type { Token } from "./tokenize";

/** Feature numbers live in this many bits: room enough that chance collisions stay rare. */
export const featureBits = 22;

/** One number out of a template and up to three values. Source: the finalizer of MurmurHash3. */
function mix(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> (32 - featureBits);
}

/**
 * The features of each token, as numbers below 2 ** featureBits: the words around it, their endings and shapes, and
 * where it stands in its clause.
 */
export function featuresOf(tokens: readonly Token[]): number[][] {
  const facts = factsOf(tokens);
  return facts.map((here, index) => {
    const back = facts[index - 1] ?? edge;
    const back2 = facts[index - 2] ?? edge;
    const next = facts[index + 1] ?? edge;
    const next2 = facts[index + 2] ?? edge;
    const place = here.depth * 64 + here.clause * 16 + Math.min(here.toEnd, 3) * 4;
    const nearEnd = Math.min(here.toEnd, 2);
    return [
      mix(0, here.word),
      mix(1, here.stem, here.depth, here.clause > 0 ? 1 : 0),
      mix(2, here.last2, here.kind),
      mix(3, here.last3),
      mix(4, here.last4, here.depth),
      mix(5, here.first3),
      mix(6, here.shape, here.kind, nearEnd),
      mix(7, place, here.kind),
      mix(8, back.word, next.before),
      mix(9, next.word, next.before),
      mix(10, back.stem, here.stem, here.before),
      mix(11, here.stem, next.stem, next.before),
      mix(12, back2.word),
      mix(13, next2.word),
      mix(14, back.stem, here.stem, next.stem),
      mix(15, here.before, next.before, here.depth * 8 + here.clause),
      mix(16, back.kind * 10 + here.kind, next.kind, here.before * 16 + next.before),
      mix(17, back.kind * 10 + here.kind, back2.kind * 10 + next.kind, here.word),
      mix(18, here.stem, here.endStem),
      mix(19, here.stem, nearEnd, here.clause),
      mix(20, here.opener, here.openerDistance, here.depth),
      mix(21, here.opener, here.stem),
      mix(22, here.firstStem, here.clause, here.depth),
      mix(23, here.firstStem, here.stem),
      mix(24, back.last3, here.last3, next.last3),
      mix(25, here.sinceAmount, here.kind, here.clause),
      mix(26, here.lastPart, nearEnd),
      mix(27, back2.stem, back.stem, here.stem),
      mix(28, here.stem, next.stem, next2.stem),
      mix(29, here.endStem, here.clause, here.depth * 8 + here.toEnd),
      mix(30, back.last3, here.stem),
      mix(31, here.stem, next.last3),
      mix(32, here.shape, back.shape, next.shape),
      mix(33, here.opener, here.afterOpener, here.depth),
      mix(34, index, here.kind, next.kind),
    ];
  });
}
