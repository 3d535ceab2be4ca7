import { freshFoods } from "./data/foods-fresh";
import { houseProducts } from "./data/foods-house";
import { pantryFoods } from "./data/foods-pantry";
import { parseFoodTable, type Food } from "./names/food-table";

/** Every food and household product the app knows by name, in the order of the tables. */
export const foods: readonly Food[] = [freshFoods, pantryFoods, houseProducts].flatMap(parseFoodTable);

/** The same by slug. */
export const foodBySlug: ReadonlyMap<string, Food> = new Map(foods.map((food) => [food.slug, food]));
