import { singular } from "../phrases/words";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" ").map(singular));

/**
 * Words that say how a food is cut, packed, graded or made lighter, not what it is: a cook who has one has the other.
 * "Dried", "smoked", "pickled", colours and names of kinds are not among them: those change the food.
 */
export const describingWords = set(
  "organic natural fresh freshly large small medium jumbo mini extra big fine finely coarse coarsely thick thin thickly thinly " +
    "premium select choice quality fancy original classic traditional regular plain pure real ripe young tender best good " +
    "chopped diced sliced shredded grated minced cubed peeled pitted seeded seedless trimmed halved quartered torn " +
    "mashed melted softened beaten packed sifted unsifted rinsed drained washed cleaned unpeeled stemmed deveined hulled shelled cored " +
    "julienned crumbled slivered cracked crushed lean boneless skinless bonein skinon skin bone free range freerange cagefree grassfed grass fed " +
    "unsalted salted lowfat low reduced fat fatfree nonfat skim sodium lite light calorie less diet part skimmed " +
    "sugarfree unsweetened unbleached bleached enriched homemade store bought storebought prepared favorite " +
    "piece chunk half halve leaf stalk stick rib sprig head clove bunch floret strip wedge segment spear cube slice " +
    "can canned jar jarred bottled bottle bag box carton package packet pack tub pouch refrigerated chilled cold warm hot room temperature " +
    "new old fashioned style homestyle brand generic assorted value size family half gallon pk ct each about optional taste needed such opened " +
    "roughly lightly well very imported local farm firm percent flat medium extralarge imitation uncooked raw allnatural",
);
