/** Edit distance, at most `limit` + 1. */
export function distanceWithin(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, replaced));
    }
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}

/** Words that carry the frame of a receipt; a token one slip away from one of them is taken for it. */
const frameWords = [
  "subtotal",
  "total",
  "totals",
  "change",
  "rounding",
  "discount",
  "coupon",
  "savings",
  "amount",
  "payable",
  "payment",
  "received",
  "balance",
  "inclusive",
  "exclusive",
  "summary",
  "mastercard",
  "customer",
  "cashier",
  "invoice",
  "receipt",
  "zahlen",
  "summe",
  "bargeld",
  "zuruck",
  "ruckgeld",
  "gesamt",
  "zwischensumme",
  "betrag",
  "leergut",
  "mehrwertsteuer",
  "kreditkarte",
  "kartenzahlung",
  "gegeben",
  "rabatt",
  "importe",
  "cambio",
  "efectivo",
  "sous",
  "taxes",
  "montant",
  "especes",
  "rendu",
  "items",
  "deposit",
  "wholesale",
];
const frameSet = new Set(frameWords);
/** Words of their own that stand one slip away from a frame word. */
const ownWords = new Set(["charge", "item", "totale", "tortal", "balanced", "counts", "amounts", "chance"]);
const fuzzyLengthMin = 5;

const letterOf: Record<string, string> = { "0": "o", "1": "l", "5": "s", "8": "b", "|": "l", "!": "l" };

function mendToken(token: string): string {
  const letters = token.replace(/[^a-z]/g, "").length;
  if (letters < 2 || letters * 2 < token.length) return token;
  const word = token.replace(/[0158|!]/g, (char) => letterOf[char] ?? char);
  if (word.length < fuzzyLengthMin || frameSet.has(word) || ownWords.has(word)) return word;
  const limit = word.length >= 8 ? 2 : 1;
  return (
    frameWords.find((frame) => frame.length >= fuzzyLengthMin && distanceWithin(word, frame, limit) <= limit) ?? word
  );
}

/** Lower case without accents, in single spaces: what vocabulary is matched against. */
export const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ß/g, "ss")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();

/** "t otal", "sub total": a word that the recogniser tore apart, in one again when it is one of the frame. */
function joinTorn(text: string): string {
  const tokens = text.split(" ");
  for (let at = 0; at + 1 < tokens.length; at++) {
    for (const count of [3, 2]) {
      const joined = tokens.slice(at, at + count).join("");
      const word = joined.replace(/[:.]+$/, "");
      if (word.length < fuzzyLengthMin || !frameSet.has(word) || at + count > tokens.length) continue;
      tokens.splice(at, count, joined);
      break;
    }
  }
  return tokens.join(" ");
}

/** `plain` with misread frame words mended: "Gubtotal" is "subtotal", "T0TAI" is "total". */
export const mended = (text: string): string =>
  joinTorn(plain(text))
    .split(/([^a-z0-9|!]+)/)
    .map((token) => (/[a-z]/.test(token) ? mendToken(token) : token))
    .join("");

export const letterCount = (text: string): number => (text.match(/\p{L}/gu) ?? []).length;
