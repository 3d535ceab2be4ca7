/** What readers of photos do to print whatever it says: spaces dropped beside signs and digits, fractions run together. */

/** "21/2 cups" is two and a half. */
const wholeAndFraction = /(?<![\d/.,])(\d{1,2})([123]\/[23468])(?![\d/])/g;

/** "14 cup" is a quarter: of fourteen there would be cups. */
const fractionOfOne = /(?<![\d/.,])(12|13|14|23|34|18)(?= (?:cup|teaspoon|tablespoon|tsp|pound)(?!\p{L}))/gu;

/** The line as it was printed, as far as that can be told without knowing its words. */
export const tidyPrint = (line: string): string =>
  line
    .replace(/(\p{L}\)?)([,;:!?])(?=\p{L})/gu, "$1$2 ")
    .replace(/(\p{Ll}{2})\.(?=\p{Lu})/gu, "$1. ")
    .replace(/^(\d{1,2})([.)])(?=\p{L})/u, "$1$2 ")
    .replace(/(\d[°º]?[CF]?)\.(?=\p{Lu}\p{Ll})/gu, "$1. ")
    .replace(/(\d) ?I(?= ?\p{Ll})/gu, "$1 l ")
    .replace(/(\d)(?=\p{L}{2})(?!(?:st|nd|rd|th)(?!\p{L}))/gu, "$1 ")
    .replace(/(\p{Ll}{2})(?=\d)/gu, "$1 ")
    .replace(wholeAndFraction, "$1 $2")
    .replace(fractionOfOne, (digits) => `${digits.charAt(0)}/${digits.charAt(1)}`)
    .replace(/\s+/g, " ")
    .trim();
