/** Longest name that is read, in UTF-16 units; a receipt line or a typed name is far shorter. */
export const nameLengthMax = 200;
/** Most words of a name that are looked at; what follows is packaging talk. */
export const wordsMax = 24;

/** Plurals that no ending rule gets right. */
const irregular = new Map(
  Object.entries({
    leaves: "leaf",
    loaves: "loaf",
    halves: "half",
    knives: "knife",
    geese: "goose",
    feet: "foot",
    calves: "calf",
    lassies: "lassi",
    chilies: "chili",
    chillies: "chili",
    chilli: "chili",
    chile: "chili",
    chiles: "chili",
  }),
);

/** Words that end in s and name one thing. */
const singularInS = new Set([
  "swiss",
  "bass",
  "hummus",
  "asparagus",
  "couscous",
  "molasses",
  "citrus",
  "cous",
  "octopus",
]);

/** One word in the singular. Only consistent, not dictionary-true: phrases and names both pass through it. */
export function singular(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (
    word.length < 4 ||
    !(word.endsWith("s") || word.endsWith("e")) ||
    singularInS.has(word) ||
    /(ss|us|is)$/.test(word)
  )
    return word;
  if (word.length > 4 && /ies?$/.test(word)) return `${word.replace(/ies?$/, "")}y`;
  if (/(ss|x|z|ch|sh|o)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** British and other spellings, folded onto the American word the source tables use. */
const folded = new Map(
  Object.entries({
    aubergine: "eggplant",
    courgette: "zucchini",
    rocket: "arugula",
    prawn: "shrimp",
    beetroot: "beet",
    swede: "rutabaga",
    mangetout: "snowpea",
    yoghurt: "yogurt",
    yogourt: "yogurt",
    doughnut: "donut",
    doughnuts: "donut",
    wholemeal: "wholewheat",
    wholegrain: "wholewheat",
    tinned: "canned",
    tin: "can",
    mince: "minced",
    houmous: "hummus",
    houmou: "hummus",
    humus: "hummus",
    catsup: "ketchup",
    omelet: "omelette",
    gherkin: "pickle",
    sultana: "raisin",
    porridge: "oatmeal",
    passata: "tomatosauce",
    bicarb: "bakingsoda",
    caster: "granulated",
    icing: "icing",
    sweetcorn: "corn",
    garbanzo: "chickpea",
    evoo: "oliveoil",
    oj: "orangejuice",
    pb: "peanutbutter",
    crisp: "crisps",
    fibre: "fiber",
    flavour: "flavor",
    flavoured: "flavored",
    flavored: "flavored",
    grey: "gray",
    tortelini: "tortellini",
    lasagne: "lasagna",
    caesar: "caesar",
    jalapeño: "jalapeno",
  }),
);

/** Two words people also write as one, joined so that "whole wheat" and "wholewheat" meet. */
const joined: readonly (readonly [string, string, string])[] = [
  ["whole", "wheat", "wholewheat"],
  ["whole", "grain", "wholewheat"],
  ["snow", "pea", "snowpea"],
  ["olive", "oil", "oliveoil"],
  ["orange", "juice", "orangejuice"],
  ["peanut", "butter", "peanutbutter"],
  ["baking", "soda", "bakingsoda"],
  ["tomato", "sauce", "tomatosauce"],
  ["hot", "dog", "hotdog"],
  ["corn", "flour", "cornflour"],
  ["corn", "starch", "cornstarch"],
  ["corn", "meal", "cornmeal"],
  ["bread", "crumb", "breadcrumb"],
  ["butter", "milk", "buttermilk"],
  ["egg", "nog", "eggnog"],
  ["cook", "book", "cookbook"],
  ["cool", "whip", "coolwhip"],
  ["k", "cup", "kcup"],
  ["half", "half", "halfandhalf"],
  ["garbanzo", "bean", "chickpea"],
  ["chick", "pea", "chickpea"],
  ["sea", "food", "seafood"],
  ["pop", "corn", "popcorn"],
  ["pop", "tart", "poptart"],
  ["oat", "meal", "oatmeal"],
  ["rock", "melon", "cantaloupe"],
  ["flax", "seed", "flaxseed"],
  ["horse", "radish", "horseradish"],
  ["non", "dairy", "nondairy"],
  ["gluten", "free", "glutenfree"],
  ["dairy", "free", "dairyfree"],
  ["lactose", "free", "lactosefree"],
  ["egg", "free", "eggfree"],
  ["nut", "free", "nutfree"],
  ["meat", "free", "meatfree"],
  ["plant", "based", "plantbased"],
  ["cage", "free", "cagefree"],
  ["free", "range", "freerange"],
  ["fat", "free", "fatfree"],
  ["sugar", "free", "sugarfree"],
  ["marsh", "mallow", "marshmallow"],
];
const joinedByPair = new Map<string, Map<string, string>>();
for (const [first, second, whole] of joined) {
  joinedByPair.set(first, (joinedByPair.get(first) ?? new Map<string, string>()).set(second, whole));
}

/** Filler that carries no food: joining words and counts. */
const filler = new Set(["and", "n", "with", "w", "of", "the", "a", "an", "in", "for", "or", "to", "de", "la", "le"]);

const measures =
  /\b\d+(?:[.,/]\d+)?\s*(?:fl\s*oz|oz|z|ct|cnt|count|lbs?|pound|g|gr|kg|ml|cl|l|lt|ltr|gal|pk|pck|qt|pt|in|inch|mm|cm)?\b|[#%]/g;

/** Folding is the same few thousand words over and over, so answers are kept up to this many. */
const rememberedMax = 10_000;
const remembered = new Map<string, string>();

function foldedWord(raw: string): string {
  const known = remembered.get(raw);
  if (known !== undefined) return known;
  const single = singular(folded.get(raw) ?? raw);
  const word = folded.get(single) ?? single;
  if (remembered.size < rememberedMax) remembered.set(raw, word);
  return word;
}

/** Only small letters and spaces. Asked of some ten thousand phrases at the start, where a pattern would cost the most. */
function isPlain(text: string): boolean {
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code !== 32 && (code < 97 || code > 122)) return false;
  }
  return true;
}

/** Lower-case words without sizes and numbers. Plain text, as all our own phrases are, needs no folding of letters. */
function rawWords(name: string): string[] {
  if (isPlain(name)) return name.split(" ");
  const letters = name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/['’`.]/g, "");
  const words = letters.replace(measures, " ").split(/[^a-z0-9]+/);
  return words.filter((word) => !/^x?\d+x?$/.test(word));
}

/**
 * The words of a product or ingredient name, lower case, singular, in American spelling, without sizes, numbers and
 * filler. At most wordsMax words. The same for every name that folds to it: "Whole-Wheat Breads" and "wholewheat bread".
 */
export function wordsOf(name: string): string[] {
  const words: string[] = [];
  for (const raw of rawWords(name.slice(0, nameLengthMax))) {
    if (raw === "" || filler.has(raw)) continue;
    const word = foldedWord(raw);
    const before = words.at(-1);
    const pair = before === undefined ? undefined : joinedByPair.get(before)?.get(word);
    if (pair === undefined) words.push(word);
    else words[words.length - 1] = pair;
    if (words.length === wordsMax) break;
  }
  return words;
}
