import { unitOf } from "@/lib/catalog/core/units/unit-names";

const dozens = ["zero", "one", "two", "three", "four", "five", "six"];
/** Ways of saying a number that the tagger never met, rewritten as the digits it knows. First match wins, in order. */
const rewrites: [RegExp, string | ((...groups: string[]) => string)][] = [
  [/^[\s\-–—•·▢☐*+]+(?=[\p{L}\d½¼¾⅓⅔(])/u, ""],
  [/[×✕]/gu, "x"],
  [/(\d)\s*x\s*(?=[\d½¼¾])/giu, "$1 x "],
  [/^(?:about |approx\.? )?half (?:of )?(?:a )?dozen\b(?: of)?/iu, "6"],
  [/\ba dozen\b(?: of)?/iu, "12"],
  [/^(\d{1,2}) (?:dozen|doz)\b\.?(?: of)?/iu, (_, count = "1") => String(Number(count) * 12)],
  [
    /^(one|two|three|four|five|six) dozen\b(?: of)?/iu,
    (_, word = "one") => String(dozens.indexOf(word.toLowerCase()) * 12),
  ],
  [/^(\d{1,2}|one|two|three|four|five|six) and (?:a half|½|1\/2)\b/iu, "$1½"],
  [/^(?:one|two|three|four|five|six)½/iu, (word = "") => `${dozens.indexOf(word.slice(0, -1).toLowerCase())}½`],
  [/^half (?:of )?an? /iu, "½ "],
  [/^a quarter (?:of )?an? /iu, "¼ "],
  [/^a couple (?:of )?/iu, "2 "],
  [
    /^an? (?=(?:tsp|teaspoon|tbsp|tablespoon|cup|kilo|litre|liter|pint|pound|can|tin|jar|bag|box|bottle|pack|packet|loaf)\b)/iu,
    "1 ",
  ],
];

/** "milk 2l", "eggs x12", "flour (500 g)", "tuna 3 x 145 g": an amount behind a short name, the way lists are scribbled. */
const trailing =
  /^(?<name>\p{L}[^\d,;:()]*?)[\s,:;(\-–]+(?<amount>(?:\d{1,3} x )?(?:\d{1,5}(?:[.,]\d{1,3})?|\d \d\/\d|\d\/\d|[½¼¾⅓⅔]))\s?(?<unit>\p{L}{1,10}\.?)?\)?$/u;
const times =
  /^(?<name>\p{L}[^\d;:()]*?(?:\s\d+\s?\p{L}{1,10})?)[\s,]+(?:x\s?(?<after>\d{1,3})|(?<front>\d{1,3})\s?x)$/iu;

/** A number behind these is part of the name. */
const numbered = /\b(?:size|no|number|omega|type|factor|spf|vitamin|plus|or|about|for|to|than|approx)\.?$/iu;
const wordsMax = 5;

function moveAmountForward(line: string): string {
  const counted = times.exec(line)?.groups;
  if (counted) {
    const sized = moveAmountForward(counted["name"] ?? "");
    return `${counted["after"] ?? counted["front"]}${/^\d/u.test(sized) ? " x" : ""} ${sized}`;
  }
  const found = trailing.exec(line)?.groups;
  const name = found?.["name"] ?? "";
  if (!found || numbered.test(name) || name.split(" ").length > wordsMax || unitOf(name.split(" ")[0] ?? "") !== null)
    return line;
  const unit = found["unit"];
  if (unit !== undefined && unitOf(unit) === null) return line;
  return `${found["amount"]} ${unit ?? ""} ${name}`.replace(/\s+/gu, " ");
}

/** The line as the tagger expects it: one space between words, no bullet, numbers as digits, the amount in front. */
export function normaliseLine(text: string): string {
  let line = text.replace(/\s+/gu, " ").trim();
  for (const [pattern, replacement] of rewrites) line = line.replace(pattern, replacement as string);
  return moveAmountForward(line);
}
