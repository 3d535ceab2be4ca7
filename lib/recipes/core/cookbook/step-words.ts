import type { Category } from "@/lib/catalog/core/category/categories";
import { foodBySlug, foods } from "@/lib/catalog/core/foods";
import { canonicalFood } from "@/lib/catalog/core/names/canonical-food";
import { wordsOf } from "@/lib/catalog/core/phrases/words";
import type { Recipe, RecipeIngredient } from "../recipe";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Words of an ingredient's name that do not tell which ingredient a step speaks of. */
const telling = (word: string): boolean => !vague.has(word);
const vague = words(
  "fresh dried dry ground canned frozen red green yellow white black brown dark light large small baby plain strong whole leaf " +
    "seed powder paste fillet chopped sliced smoked sweet raw hot cooked ripe fine coarse extra virgin natural greek thai " +
    "chinese japanese fast action rolled toasted roasted glutenfree vegan unsalted salted double firm soft long grain short",
);

/** Words a step may use for everything of a kind. */
const groupWords: Readonly<Record<string, (food: string, category: Category | null) => boolean>> = {
  spice: (_, category) => category === "spices",
  spices: (_, category) => category === "spices",
  vegetable: (_, category) => category === "produce",
  herb: (_, category) => category === "produce",
  fruit: (_, category) => category === "produce" || category === "snacks",
  salad: (_, category) => category === "produce",
  cheese: (_, category) => category === "dairy_eggs",
  meat: (_, category) => category === "meat",
  fish: (_, category) => category === "seafood",
  seafood: (_, category) => category === "seafood",
  pasta: (_, category) => category === "pasta_grains",
  noodle: (_, category) => category === "pasta_grains",
  seed: (food) => /seed/u.test(food),
  nut: (_, category) => category === "snacks",
  bean: (food) => /bean|chickpea|lentil/u.test(food),
  oil: (food) => /oil|ghee/u.test(food),
  ingredient: () => true,
  everything: () => true,
};

/** The words of a step, without the bounds that a product name has. */
const wordsOfStep = (text: string): string[] => text.split(/[.,;:()]/u).flatMap(wordsOf);

/** Nobody needs to be told where salt, pepper and water go. */
const takenForGranted = new Set(["salt", "sea-salt", "black-pepper", "water"]);

const slugOfIngredient = ({ food }: RecipeIngredient): string | null => canonicalFood(food ?? "").food;

function isUsed(ingredient: RecipeIngredient, inSteps: ReadonlySet<string>): boolean {
  const slug = slugOfIngredient(ingredient);
  const name = wordsOf(ingredient.food ?? "");
  const named = name.filter(telling);
  if (takenForGranted.has(slug ?? "") || (named.length > 0 ? named : name).some((word) => inSteps.has(word)))
    return true;
  const category = (slug === null ? null : foodBySlug.get(slug)?.category) ?? null;
  return Object.entries(groupWords).some(([word, covers]) => inSteps.has(word) && covers(name.join(" "), category));
}

/** Ingredients that no step speaks of. */
export function unusedIngredients(recipe: Recipe): string[] {
  const inSteps = new Set(recipe.steps.flatMap(({ text }) => wordsOfStep(text)));
  return recipe.ingredients.filter((ingredient) => !isUsed(ingredient, inSteps)).map(({ text }) => text);
}

/** Food words that steps use for other things: kitchen ware, shapes, dishes, and what a tap or a packet gives. */
const alsoOtherThings = words(
  "water salt pepper oil stock juice ice sauce soup stew curry salad dressing dip sandwich wrap roll pie tart cake pizza sub bar gum " +
    "candy punch broth gravy batter dough pastry chip seasoning herb spice noodle pasta cheese fruit date cup squash pop port " +
    "bread sweet sponge marinade muffin pancake cookie omelette topping syrup crepe scone waffle stuffing patty dumpling meatball " +
    "flower loaf burger filling meal shell mix pudding brownie drink fudge toast smoothie flatbread granola steak fish meat frank fry lay sprinkle crisps rub",
);

let foodWords: ReadonlySet<string> | null = null;

/** Every one-word name of something to eat. */
function knownFoodWords(): ReadonlySet<string> {
  if (foodWords !== null) return foodWords;
  const edible = foods.filter(({ slug }) => foodBySlug.get(slug)?.category !== "household");
  const names = edible.flatMap((food) => food.names.map(wordsOf)).filter((name) => name.length === 1);
  foodWords = new Set(names.flat().filter((word) => !alsoOtherThings.has(word)));
  return foodWords;
}

/** Every word that may stand for an ingredient: those of its line, its food's names and the names of the broader foods. */
function wordsFor(ingredient: RecipeIngredient): string[] {
  const names: string[] = [ingredient.text];
  for (let slug = slugOfIngredient(ingredient); slug !== null; slug = foodBySlug.get(slug)?.broader ?? null)
    names.push(...(foodBySlug.get(slug)?.names ?? []));
  return names.flatMap(wordsOfStep);
}

/** Foods that a step speaks of and the list does not have. */
export function unlistedFoods(recipe: Recipe): string[] {
  const listed = new Set([...recipe.ingredients.flatMap(wordsFor), ...wordsOfStep(recipe.title)]);
  const spoken = recipe.steps.flatMap(({ text }) => wordsOfStep(text));
  return [...new Set(spoken)].filter((word) => knownFoodWords().has(word) && !listed.has(word));
}
