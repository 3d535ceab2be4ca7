/** The units Shelfie writes down. A quantity without a unit counts pieces ("3 eggs"). */
export const massUnits = ["mg", "g", "kg", "oz", "lb"] as const;
export const volumeUnits = ["ml", "cl", "dl", "l", "tsp", "tbsp", "floz", "cup", "pint", "quart", "gallon"] as const;

export type MassUnit = (typeof massUnits)[number];
export type VolumeUnit = (typeof volumeUnits)[number];
export type MeasureUnit = MassUnit | VolumeUnit;

/** Each unit with every way people write it, plural forms included; the first is the singular. */
const spellings: Record<MeasureUnit, string> = {
  mg: "mg|milligram|milligrams|milligramme|milligrammes",
  g: "g|gram|grams|gramme|grammes|gm|gms|gr|grm",
  kg: "kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes",
  oz: "oz|ounce|ounces|ozs",
  lb: "lb|lbs|pound|pounds",
  ml: "ml|mls|milliliter|milliliters|millilitre|millilitres|cc",
  cl: "cl|centiliter|centiliters|centilitre|centilitres",
  dl: "dl|deciliter|deciliters|decilitre|decilitres",
  l: "l|liter|liters|litre|litres|lt|ltr|ltrs",
  tsp: "tsp|tsps|teaspoon|teaspoons|teaspoonful|teaspoonfuls",
  tbsp: "tbsp|tbsps|tbs|tbl|tblsp|tblsps|tb|tablespoon|tablespoons|tablespoonful|tablespoonfuls",
  floz: "floz|fl oz|fluid oz|fluid ounce|fluid ounces|fl ounce|fl ounces|fl ozs",
  cup: "cup|cups|c|cupful|cupfuls",
  pint: "pint|pints|pt|pts",
  quart: "quart|quarts|qt|qts",
  gallon: "gallon|gallons|gal|gals",
};

/** Things that hold or portion food. Their size is the product's, so they convert to nothing by themselves. */
const containerSpellings: Record<string, string> = {
  can: "can|cans|tin|tins",
  package: "package|packages|pkg|pkgs|pckg",
  packet: "packet|packets|pkt|pkts",
  box: "box|boxes|bx",
  pack: "pack|packs|pk|pks",
  bottle: "bottle|bottles|btl",
  jar: "jar|jars",
  bag: "bag|bags",
  container: "container|containers",
  carton: "carton|cartons|ctn",
  envelope: "envelope|envelopes",
  sachet: "sachet|sachets",
  pouch: "pouch|pouches",
  tube: "tube|tubes",
  tub: "tub|tubs",
  pot: "pot|pots",
  punnet: "punnet|punnets",
  case: "case|cases",
  tray: "tray|trays",
  roll: "roll|rolls",
  net: "net|nets",
  block: "block|blocks",
  bar: "bar|bars",
  stick: "stick|sticks",
  loaf: "loaf|loaves",
  head: "head|heads",
  bulb: "bulb|bulbs",
  bunch: "bunch|bunches|bundle|bundles",
  handful: "handful|handfuls",
  clove: "clove|cloves",
  slice: "slice|slices",
  rasher: "rasher|rashers",
  sprig: "sprig|sprigs",
  stalk: "stalk|stalks",
  stem: "stem|stems",
  rib: "rib|ribs",
  leaf: "leaf|leaves",
  branch: "branch|branches",
  ear: "ear|ears",
  cob: "cob|cobs",
  piece: "piece|pieces|pc|pcs",
  chunk: "chunk|chunks",
  fillet: "fillet|fillets|filet|filets",
  strip: "strip|strips",
  sheet: "sheet|sheets",
  square: "square|squares",
  cube: "cube|cubes",
  wedge: "wedge|wedges",
  ball: "ball|balls",
  link: "link|links",
  rack: "rack|racks",
  knob: "knob|knobs",
  thumb: "thumb|thumbs",
  round: "round|rounds",
  segment: "segment|segments",
  pinch: "pinch|pinches",
  dash: "dash|dashes",
  drop: "drop|drops",
  splash: "splash|splashes",
  glug: "glug|glugs",
  drizzle: "drizzle|drizzles",
  dollop: "dollop|dollops",
  squeeze: "squeeze|squeezes",
  sprinkle: "sprinkle|sprinkles|sprinkling|sprinklings",
  scoop: "scoop|scoops",
  shot: "shot|shots|jigger|jiggers",
  twist: "twist|twists",
  grating: "grating|gratings",
  pat: "pat|pats",
  part: "part|parts",
  portion: "portion|portions",
  serving: "serving|servings",
  batch: "batch|batches",
  recipe: "recipe|recipes",
  dozen: "dozen|dozens|doz",
};

const unitBySpelling = new Map<string, string>();
for (const [unit, written] of [...Object.entries(spellings), ...Object.entries(containerSpellings)]) {
  for (const spelling of written.split("|")) unitBySpelling.set(spelling, unit);
}

const measures = new Set<string>([...massUnits, ...volumeUnits]);

/** Whether the unit has a size of its own (g, cup), unlike a can or a bunch. */
export const isMeasure = (unit: string): unit is MeasureUnit => measures.has(unit);

/**
 * The unit a written word means ("Tbsp.", "litres", "T"), or null. One letter is told by its case as cooks do: T is a
 * tablespoon, t a teaspoon.
 */
export function unitOf(written: string): string | null {
  if (written === "T" || written === "T.") return "tbsp";
  if (written === "t" || written === "t.") return "tsp";
  const lower = written.toLowerCase();
  const known = unitBySpelling.get(lower);
  if (known !== undefined || !/[.\s]/u.test(lower)) return known ?? null;
  return unitBySpelling.get(lower.replace(/[.\s]+/gu, " ").trim()) ?? null;
}
