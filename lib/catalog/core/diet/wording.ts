import { singular } from "../phrases/words";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" ").map(singular));

/** Words that change nothing about what a food holds. */
export const neutralWords = set(
  "organic natural fresh freshly frozen dried dry dehydrated canned can jarred raw cooked uncooked boiled steamed roasted toasted " +
    "smoked grilled baked large small medium jumbo mini baby young ripe extra firm soft whole half halved ground minced chopped " +
    "diced sliced shredded grated crushed cubed peeled pitted seeded boneless skinless bone skin lean trimmed unsalted salted sweet " +
    "unsweetened sweetened low reduced sodium salt sugar sugarfree fatfree fat light lite plain original regular classic pure " +
    "virgin refined unrefined cold pressed dark golden red green yellow white black brown purple blue orange pink long short " +
    "grain wild farmed cagefree freerange pasture raised grass fed dozen pot cup can bag bottle box jar pack package packet carton tub " +
    "tube bunch head clove stalk sprig leaf leaves floret spear stick piece chunk slice wedge ring strip fillet breast thigh leg wing " +
    "drumstick steak loin tenderloin chop rib shank shoulder rump roast cutlet medallion tail belly fine coarse thick thin cut " +
    "style quality grade fancy premium x finely coarsely roughly thinly rinsed drained packed softened melted room temperature " +
    "cold hot warm mild mature aged sharp medium unpeeled unbleached enriched instant quick cooking pearl petite seedless vine " +
    "heirloom english italian american spanish mexican thai japanese chinese korean indian french greek hawaiian california " +
    "imported local lactosefree nonfat lowfat skimmed semi skim percent hass russet yukon gold idaho granny smith fuji gala " +
    "roma kosher iodized powder powdered flake granule seed paste puree concentrate sprouted hulled shelled blanched slivered " +
    "refrigerated bottled homemade store bought vacuum sealed bulk variety pitless stemmed deveined cleaned washed prewashed trimmed zest peel juiced new old fashioned floury waxy lukewarm thread smooth crunchy",
);

/** Claims on a label and the substances they rule out. */
export const claims: Readonly<Record<string, string>> = {
  vegan: "MPFCAIDEHVU",
  plantbased: "MPFCAIDEHVU",
  vegetarian: "MPFCAIV",
  veggie: "MPFCAIV",
  meatless: "MPFCAIV",
  meatfree: "MPFCAIV",
  glutenfree: "G",
  dairyfree: "D",
  eggfree: "E",
  eggless: "E",
  nutfree: "N",
  soyfree: "S",
};

/** Ways of making a food that bring something in, in the codes of the tables. */
export const madeWith: Readonly<Record<string, string>> = {
  breaded: "G e d",
  battered: "G e d",
  tempura: "G e",
  seasoned: "g s d",
  marinated: "g s",
  glazed: "g s d",
  buttered: "D",
  buttery: "d s",
  creamy: "d",
  creamed: "D",
  cheesy: "D",
  malted: "G",
  stuffed: "g d e",
  flavored: "g d s",
  candied: "-",
  pickled: "-",
  fermented: "-",
  imitation: "g s e",
  mock: "g s e",
  artificial: "-",
};
