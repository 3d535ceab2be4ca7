/** One thing of a text, and whether the text had it ticked off already ("[x] milk"). */
export type Piece = { text: string; isTicked: boolean };

/** Longest paste that is looked at, and most things taken from it. */
export const pasteLengthMax = 20_000;
export const piecesMax = 200;

/** A comma between digits is a decimal comma: "1,5 kg potatoes". */
const separator = /[\n\r;]+|,(?!\d)|(?<!\d),/u;
const bullet = /^(?:[-*•·–—▪◦‣]\s*)?(?:\[([ xX✓✔]?)\]|([☐☑☒✓✔✅]))?\s*(?:\d{1,3}[.)]\s+)?/u;
const tickMarks = /[xX✓✔☑☒✅]/u;

function pieceOf(raw: string): Piece | null {
  const line = raw.trim();
  const [front = "", box, mark] = bullet.exec(line) ?? [];
  const text = line.slice(front.length).trim();
  return /[\p{L}\p{N}]/u.test(text) ? { text, isTicked: tickMarks.test(box ?? mark ?? "") } : null;
}

/** The things a text names, without bullets, boxes and numbering. At most `piecesMax`. */
export const splitAsks = (text: string): Piece[] =>
  text
    .slice(0, pasteLengthMax)
    .split(separator)
    .flatMap((raw) => pieceOf(raw) ?? [])
    .slice(0, piecesMax);

/** Whether a text names more than one thing. */
export const isSeveral = (text: string): boolean => splitAsks(text).length > 1;

const amountInFront =
  /^\s*(?:(?:\d+(?:[.,/]\d+)?|[½¼¾⅓⅔])\s*(?:[x×]\s*)?)+(?:(?:kg|g|mg|l|ml|cl|dl|oz|lbs?|cups?|cans?|tins?|packs?|bags?|box(?:es)?|bottles?|jars?|bunch(?:es)?|dozen)\b\.?)?\s*(?:of\s+)?/iu;

/** The text being typed last, apart from its amount: what suggestions are looked up by. */
export function typedLast(text: string): { before: string; name: string } {
  const at = Math.max(0, ...[...text.matchAll(/[\n;]|,(?!\d)/gu)].map((match) => match.index + 1));
  const last = text.slice(at);
  const amount = /^\s*/u.exec(last)?.[0] ?? "";
  const front = amountInFront.exec(last)?.[0] ?? amount;
  return { before: text.slice(0, at) + front, name: last.slice(front.length) };
}
