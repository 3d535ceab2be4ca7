import { correctionKey } from "@/lib/catalog/core/names/correction-key";
import { normalName } from "@/lib/sync/core/named-id";
import { cleanName } from "../parse/item-name";

/** Sums, weights and counts change from one shopping to the next; the name beside them does not. */
const changing = /[$€£]?\s?-?\d+[.,]\d+|\d+\s?[x@*]|@\s?\d+/giu;

/** Digits a reader takes for letters inside of a word, by the letter they stand for. */
const letterOf: Readonly<Record<string, string>> = { "0": "o", "1": "l", "5": "s", "8": "b" };
const lettersMin = 2;
/** What counting lines say beside their numbers. */
const countingWords = new Set(["kg", "lb", "lbs", "ea", "oz", "pc", "pcs", "stk", "st", "net", "tare", "per"]);

const lettersIn = (token: string): number => (token.match(/\p{L}/gu) ?? []).length;

function foldToken(token: string): string[] {
  if (lettersIn(token) < lettersMin || countingWords.has(token)) return [];
  return [token.replace(/[0158]/g, (digit) => letterOf[digit] ?? digit)];
}

/**
 * What two prints of one product in one shop share: neither price nor weight, neither size nor case, nor which of "0" and
 * "O" was read. Empty where nothing of a name is left.
 * @param rawText a line as printed, its prices among it
 */
export function printedKey(rawText: string): string {
  const bare = rawText
    .split("\n")
    .map((line) => cleanName(line.replace(changing, " ")))
    .join(" ");
  const key = correctionKey(bare).split(" ").flatMap(foldToken).join(" ");
  // Alphabets the catalog has no words of still make a key.
  return key || (lettersIn(bare) >= lettersMin ? normalName(bare) : "");
}
