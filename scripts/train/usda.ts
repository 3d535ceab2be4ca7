import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Category } from "../../lib/catalog/core/category/categories";
import type { Labelled } from "./phrases";

const rowSchema = z.object({ group: z.string(), name: z.string() });

type Rule = readonly [RegExp, Category | null];
/** By USDA food group: the first rule whose pattern a description matches names the shelf; null leaves the row out. */
const rules: Readonly<Record<string, readonly Rule[]>> = {
  "Dairy and Egg Products": [
    [/imitation|substitute|whey|dried|, dry|powder/i, null],
    [/evaporated|condensed/i, "baking"],
    [/./, "dairy_eggs"],
  ],
  "Spices and Herbs": [
    [/fresh|raw/i, "produce"],
    [/vanilla/i, "baking"],
    [/vinegar|mustard, prepared|horseradish|capers/i, "condiments"],
    [/./, "spices"],
  ],
  "Baby Foods": [
    [/clif/i, "snacks"],
    [/./, "baby"],
  ],
  "Fats and Oils": [
    [/industrial/i, null],
    [/margarine|spread|butter/i, "dairy_eggs"],
    [/shortening|lard|tallow|^fat,/i, "baking"],
    [/./, "condiments"],
  ],
  "Poultry Products": [
    [/rotisserie/i, "deli_prepared"],
    [/canned/i, "canned_meals"],
    [/deli|luncheon/i, "deli_prepared"],
    [/./, "meat"],
  ],
  "Soups, Sauces, and Gravies": [
    [/soup|broth|stock|bouillon|chowder|bisque/i, "canned_meals"],
    [/./, "condiments"],
  ],
  "Sausages and Luncheon Meats": [
    [/frankfurter|bratwurst|kielbasa|smoked|italian|chorizo|bacon|link|patties|breakfast|knackwurst|sausage/i, "meat"],
    [/./, "deli_prepared"],
  ],
  "Breakfast Cereals": [[/./, "breakfast"]],
  Snacks: [[/./, "snacks"]],
  "Fruits and Fruit Juices": [
    [/frozen/i, "frozen"],
    [/canned|applesauce/i, "canned_meals"],
    [/dried|dehydrated|raisins|prunes|dates/i, "snacks"],
    [/olives/i, "condiments"],
    [/juice|nectar/i, "beverages"],
    [/raw/i, "produce"],
    [/./, null],
  ],
  "Pork Products": [
    [/canned/i, "canned_meals"],
    [/./, "meat"],
  ],
  "Vegetables and Vegetable Products": [
    [/frozen/i, "frozen"],
    [/canned|sauerkraut/i, "canned_meals"],
    [/catsup|pickle|relish|sauce|pimento/i, "condiments"],
    [/juice/i, "beverages"],
    [/dried|dehydrated|flour|powder|granules/i, null],
    [/raw/i, "produce"],
    [/./, null],
  ],
  "Nut and Seed Products": [
    [/butter|paste|tahini/i, "condiments"],
    [/milk|cream/i, "canned_meals"],
    [/flour|sweetened|meal/i, "baking"],
    [/./, "snacks"],
  ],
  "Beef Products": [
    [/corned beef.*canned|canned/i, "canned_meals"],
    [/./, "meat"],
  ],
  Beverages: [
    [/alcoholic/i, "alcohol"],
    [/protein powder|whey/i, "personal_care"],
    [/coffee|tea|cocoa|chocolate/i, "coffee_tea"],
    [/frozen/i, "frozen"],
    [/./, "beverages"],
  ],
  "Finfish and Shellfish Products": [
    [/canned|sardine/i, "canned_meals"],
    [/./, "seafood"],
  ],
  "Legumes and Legume Products": [
    [/morningstar|worthington|loma linda|frozen|veggie burger|gardenburger/i, "frozen"],
    [/canned|refried|baked|chili/i, "canned_meals"],
    [/soymilk|silk/i, "dairy_eggs"],
    [/tofu|tempeh|hummus|falafel|meatless|natto|miso/i, "deli_prepared"],
    [/peanut butter|soy sauce|tamari/i, "condiments"],
    [/peanuts/i, "snacks"],
    [/flour|protein|meal/i, null],
    [/raw/i, "pasta_grains"],
    [/./, null],
  ],
  "Lamb, Veal, and Game Products": [[/./, "meat"]],
  "Baked Products": [
    [/frozen|waffles/i, "frozen"],
    [/toaster/i, "breakfast"],
    [/cookies|archway|keebler.*cookies|ice cream cone/i, "sweets"],
    [/cracker/i, "snacks"],
    [/pie crust|dough|leavening|dry mix|crumbs|mix,|phyllo|puff pastry|refrigerated/i, "baking"],
    [/pancakes|french toast/i, "frozen"],
    [/./, "bakery"],
  ],
  Sweets: [
    [/ice cream|frozen|sherbet/i, "frozen"],
    [/dry mix|sugar|frosting|gelatin|baking|pie filling|sweetener|syrup, corn|molasses/i, "baking"],
    [/pudding/i, "dairy_eggs"],
    [/jam|jell|honey|syrup|topping|marmalade|butter/i, "condiments"],
    [/bar/i, null],
    [/./, "sweets"],
  ],
  "Cereal Grains and Pasta": [
    [/flour|starch|cornmeal|gluten/i, "baking"],
    [/bran|germ|oats/i, "breakfast"],
    [/./, "pasta_grains"],
  ],
  "Meals, Entrees, and Side Dishes": [
    [/frozen/i, "frozen"],
    [/canned/i, "canned_meals"],
    [/refrigerated|lunchables/i, "deli_prepared"],
    [/./, null],
  ],
};

const tableTalk =
  /\b(?:raw|cooked|boiled|drained|solids|without|with|salt|separable|lean|fat|only|and|all|grades|trimmed|to|choice|select|prime|unprepared|prepared|added|fortified|ready[- ]to[- ](?:eat|feed|serve|drink)|composite|retail cuts|heated|unheated|braised|broiled|roasted|from|includes|usda commodity|upc|vitamins?|mature seeds|liquids?|not|skin|meat|commercially|enriched|unenriched|species|mixed)\b|\d+(?:\.\d+)?\s?(?:%|"|fl oz)?|\(.*?\)|"/gi;

/** "Cheese, cheddar, sharp, sliced" is "sharp cheddar cheese" in a shop: the parts turned round, table talk left out. */
function shopNames(description: string): string[] {
  const parts = description
    .replace(tableTalk, " ")
    .split(",")
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter((part) => part.length > 2)
    .slice(0, 4);
  const [head] = parts;
  if (head === undefined) return [];
  const turned = [...parts.slice(1).reverse(), head].join(" ");
  return parts.length === 1 ? [head] : [turned, parts.join(" ")];
}

/** Names and shelves from USDA's SR28 and Foundation Foods, both public domain. Sorted and without repeats. */
export function usdaNames(factsDir: string): Labelled[] {
  const seen = new Map<string, Category>();
  for (const line of fs.readFileSync(path.join(factsDir, "usda-sr28-per100g.jsonl"), "utf8").split("\n")) {
    if (line === "") continue;
    const row = rowSchema.parse(JSON.parse(line));
    const category = rules[row.group]?.find(([pattern]) => pattern.test(row.name))?.[1] ?? null;
    if (category === null) continue;
    for (const name of shopNames(row.name)) seen.set(name.toLowerCase(), category);
  }
  return [...seen].map(([text, category]) => ({ text, category })).sort((a, b) => (a.text < b.text ? -1 : 1));
}
