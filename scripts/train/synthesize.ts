import { categories, isFoodCategory, type Category } from "../../lib/catalog/core/category/categories";
import { brands, type Labelled } from "./phrases";
import { pick, type Random } from "./random";

const list = (text: string): string[] => text.split(", ");

const foodTalk = list(
  "organic, natural, all natural, original, classic, traditional, gluten free, low fat, fat free, reduced fat, light, low sodium, no sugar added, unsweetened, sugar free, mini, large, small, premium, homestyle, family size, value pack, variety pack, vegan, kosher, non gmo, spicy, creamy, crunchy, roasted, sea salt, honey, smoked, whole grain, whole wheat, gourmet, artisan, 100 natural, pure, real, simply, farm fresh, fair trade, party size, snack size, bite size, thin, thick cut, extra, super, golden, sweet, hot, mild, medium, fresh, select, favorites, old fashioned, deluxe, country, garden, valley, harvest, farms, kitchen, 12 pack, individual, single serve, made with organic, no salt added, dairy free, soy free, grass fed, free range, multigrain, protein, high fiber, low carb, non dairy, lightly salted, unsalted, chunky, smooth, plain, assorted, blend, style, recipe, flavored, naturally flavored, flavor",
);
const houseTalk = list(
  "original, classic, sensitive, gentle, extra strength, maximum strength, ultra, advanced, natural, organic, unscented, fragrance free, free and clear, value pack, family size, refill, travel size, concentrated, antibacterial, hypoallergenic, dye free, professional, daily, deep, intensive, 24 hour, fast acting, non drowsy, daytime, nighttime, for men, for women, kids, childrens, scented, scent, fresh scent, clean, pure, soothing, hydrating, moisturizing, nourishing, clinical, adult, dual action, total, complete, premium, soft, strong, jumbo, giant, pack, assorted, twin pack, dietary, herbal, vegetarian, formula, care, therapy, relief, power, max, plus, pro, active, essentials, 2 in 1, 3 in 1, heavy duty, disposable, biodegradable, plant based, cruelty free",
);
const petTalk = list(
  "adult, premium, natural, grain free, indoor, complete, small breed, large breed, senior, original, classic, gourmet, tender, chunks, in gravy, pate, with real chicken, flavor, variety pack, healthy, weight control, dental, crunchy, soft, savory",
);
const savory = list(
  "chicken, beef, turkey, pork, cheddar, cheese, garlic, roasted garlic, tomato, tomato basil, basil, jalapeno, barbecue, sour cream and onion, sea salt, salt and vinegar, ranch, chili, lime, black bean, spinach, mushroom, bacon, ham, broccoli, rosemary, olive oil, parmesan, buffalo, teriyaki, lemon pepper, black pepper, sweet potato, vegetable, southwest, italian, mexican, thai, red pepper, onion, white cheddar, mozzarella, chipotle, herb, corn, pepperoni, sausage, shrimp, salmon, tuna, rice, potato, kale, quinoa, three cheese, four cheese, spicy, honey mustard, curry, ginger, sesame, feta, artichoke",
);
const sweet = list(
  "chocolate, vanilla, strawberry, blueberry, raspberry, peach, apple, cinnamon, apple cinnamon, lemon, lime, orange, cherry, black cherry, banana, strawberry banana, mango, pineapple, coconut, caramel, salted caramel, peanut butter, chocolate chip, dark chocolate, milk chocolate, mint, almond, hazelnut, maple, maple brown sugar, honey, pumpkin, cranberry, pomegranate, grape, mixed berry, watermelon, tropical, fruit punch, cookies and cream, french vanilla, vanilla bean, mocha, coffee, espresso, brown sugar, pecan, walnut, ginger, key lime, lemonade, passion fruit, green tea, acai, fudge, brownie, oatmeal, raisin, cashew, pear, kiwi, grapefruit, cocoa, white chocolate, blackberry, apricot, fig, marshmallow, toffee, birthday cake",
);
const scents = list(
  "lavender, lemon, lemon verbena, citrus, ocean breeze, fresh linen, coconut, cucumber, cucumber melon, rose, mint, peppermint, aloe, aloe vera, vanilla, tea tree, eucalyptus, almond, shea butter, cocoa butter, honey, oatmeal, green tea, grapefruit, orange, mandarin, pomegranate, apple, mango, jasmine, chamomile, spring, mountain spring, clean linen, tropical, rosemary, sandalwood, cherry, berry, grape, cherry flavor, orange flavor, mint flavor, lemon lime flavor, vanilla flavor, chocolate, tangerine, geranium, basil, ginger, argan oil, olive oil, avocado, milk and honey, white tea, sweet pea, cinnamon, bamboo, charcoal, sea breeze, waterfall, meadow, rain, sunshine, pine, lilac",
);
const babyFood = list(
  "apple, banana, pear, peach, sweet potato, carrot, pea, squash, pumpkin, spinach, mango, blueberry, prune, oatmeal, apple cinnamon, chicken, turkey, beef, green bean, kale, strawberry, quinoa, brown rice, yogurt, raspberry, vegetable, apricot, butternut squash, broccoli",
);
const petFlavors = list(
  "chicken, beef, salmon, turkey, lamb, tuna, ocean fish, whitefish, liver, bacon, duck, venison, peanut butter, cheese, rice, giblets, shrimp, seafood, rabbit, chicken and rice, lamb and rice, sweet potato",
);

const savoryShelves: ReadonlySet<Category> = new Set([
  "canned_meals",
  "condiments",
  "deli_prepared",
  "frozen",
  "meat",
  "pasta_grains",
  "seafood",
  "snacks",
  "spices",
  "produce",
]);
const sweetShelves: ReadonlySet<Category> = new Set([
  "alcohol",
  "bakery",
  "baking",
  "beverages",
  "breakfast",
  "coffee_tea",
  "dairy_eggs",
  "frozen",
  "snacks",
  "sweets",
  "condiments",
]);

function flavorsOf(category: Category): readonly string[] {
  if (category === "baby") return babyFood;
  if (category === "pet") return petFlavors;
  if (!isFoodCategory(category)) return scents;
  const flavors = [...(savoryShelves.has(category) ? savory : []), ...(sweetShelves.has(category) ? sweet : [])];
  return category === "bakery" ? [...flavors, "garlic", "onion", "sesame", "rosemary", "cheddar", "jalapeno"] : flavors;
}

function talkOf(category: Category): readonly string[] {
  if (category === "pet") return petTalk;
  return category === "baby" ? [...houseTalk, ...foodTalk] : isFoodCategory(category) ? foodTalk : houseTalk;
}

const brandsBy = new Map(
  categories.map((category) => [category, brands.filter((brand) => brand.category === category)]),
);

/** As tills shorten a word: vowels dropped, or its end cut off. */
function shorten(word: string, random: Random): string {
  if (word.length < 4 || random() < 0.25) return word;
  if (random() < 0.65) return word.charAt(0) + word.slice(1).replace(/[aeiou]/g, "");
  return word.slice(0, 3 + Math.floor(random() * 2));
}

const tillSizes = list("12oz, 16oz, 64oz, 1gal, 6ct, 12ct, 24ct, 1lb, 5lb, 8oz, 2lb, 6pk, 12pk, 32oz, 10oz, lg, dz");

/** One line as a till prints it. */
export function asTillLine(text: string, random: Random): string {
  const words = text.split(" ").map((word) => shorten(word, random));
  if (random() < 0.5) words.push(pick(tillSizes, random));
  return words.join(" ").toUpperCase();
}

function flavorOf(category: Category, random: Random): string {
  const one = pick(flavorsOf(category), random);
  return random() < 0.15 ? `${one} ${random() < 0.5 ? "and " : ""}${pick(flavorsOf(category), random)}` : one;
}

/** Flavour and talk before the phrase or after it, there with a comma, a "with", or nothing. */
function joined(text: string, before: string[], after: string[], random: Random): string {
  const kind = random();
  const link = kind < 0.4 ? ", " : kind < 0.7 ? " with " : " ";
  const front = [...before, text].filter((part) => part !== "").join(" ");
  const back = after.filter((part) => part !== "").join(" ");
  return back === "" ? front : front + link + back;
}

/** A product's name as a shop might write it: brand, talk, flavour and the phrase in one of a few orders. */
export function asProductName({ text, category }: Labelled, random: Random): string {
  const flavor = random() < 0.5 ? flavorOf(category, random) : "";
  const talk = random() < 0.4 ? pick(talkOf(category), random) : "";
  const tail = random() < 0.15 ? pick(talkOf(category), random) : "";
  const ownBrands = brandsBy.get(category) ?? [];
  const brand = random() < 0.35 && ownBrands.length > 0 ? pick(ownBrands, random).text : "";
  if (talk !== "" && random() < 0.08) return `${brand} ${talk}, ${text}`.trim();
  return random() < 0.6
    ? joined(text, [brand, talk, flavor], [tail], random)
    : joined(text, [brand, talk], [flavor, tail], random);
}

/** A name that says little beside its brand: "Gatorade fruit punch". */
export function asBrandName({ text, category }: Labelled, random: Random): string {
  const flavor = random() < 0.6 ? pick(flavorsOf(category), random) : "";
  const talk = random() < 0.5 ? pick(talkOf(category), random) : "";
  return [text, talk, flavor].filter((part) => part !== "").join(" ");
}
