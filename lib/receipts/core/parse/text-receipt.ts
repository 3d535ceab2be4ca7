/** Receipts that are text to begin with: a pasted e-mail, the text layer of a PDF. They go through the same parser. */
import type { PhotoText, TextBox } from "../ocr/text-box";

/** More than any receipt; what is beyond is left unread. */
const linesMax = 1500;
const lineLengthMax = 240;
const charPx = 12;
const linePx = 36;
const heightPx = 24;
const marginPx = 24;

/** A run of text where it stands, in the units of its page from the top left. */
export type PlacedText = { text: string; x: number; y: number; width: number; height: number };

const boxOf = ({ text, x, y, width, height }: PlacedText): TextBox => ({
  text,
  confidence: 1,
  quad: [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ],
  positions: Array.from(text, (_, at) => (at + 0.5) / Math.max(1, text.length)),
  others: [],
});

/** Text with places as the reader would have found it on a photo. */
export function placedText(placed: readonly PlacedText[]): PhotoText {
  const boxes = placed.filter(({ text }) => text.trim() !== "").map(boxOf);
  const width = Math.max(1, ...placed.map(({ x, width: across }) => x + across)) + marginPx;
  const height = Math.max(1, ...placed.map(({ y, height: down }) => y + down)) + marginPx;
  return { boxes, turns: 0, width, height };
}

const amountAtEnd = /^(.*?\p{L}.*?)\s+([-+]?\s?[€$£¥]?\s?-?\d+[.,]\d{2}\s?[€$£]?(?:\s?(?:EUR|USD|GBP|[A-Z*]))?)$/u;
const onlyAmount = /^[-+]?\s?(?:[€$£¥]|EUR|USD|GBP)?\s?-?\d+[.,]\d{2}\s?(?:[€$£]|EUR|USD|GBP)?$/u;

/** An e-mail's table cell by cell, each on a line of its own: a price under its name belongs beside it. */
function withPricesBeside(lines: readonly string[]): string[] {
  const rows: string[] = [];
  for (const line of lines) {
    const above = rows.at(-1);
    if (onlyAmount.test(line) && above && /\p{L}/u.test(above) && !amountAtEnd.test(above)) {
      rows[rows.length - 1] = `${above} ${line}`;
    } else rows.push(line);
  }
  return rows;
}

/** Typed or pasted text as the reader would have found it on a receipt: names on the left, amounts on the right. */
export function pastedText(text: string): PhotoText {
  const lines = text
    .normalize("NFKC")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e]/g, "")
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/[\t ]+/g, " ")
        .trim()
        .slice(0, lineLengthMax),
    )
    .filter(Boolean)
    .slice(0, linesMax);
  const rows = withPricesBeside(lines).map((line) => {
    const parts = amountAtEnd.exec(line);
    return parts?.[1] && parts[2] ? [parts[1], parts[2]] : [line];
  });
  const right = marginPx + charPx * Math.max(40, ...rows.map(([left = ""]) => left.length + 4)) + charPx * 12;
  return placedText(
    rows.flatMap(([left = "", amount], row) => {
      const place = (part: string, x: number): PlacedText => ({
        text: part,
        x,
        y: marginPx + row * linePx,
        width: part.length * charPx,
        height: heightPx,
      });
      return [place(left, marginPx), ...(amount ? [place(amount, right - amount.length * charPx)] : [])];
    }),
  );
}
