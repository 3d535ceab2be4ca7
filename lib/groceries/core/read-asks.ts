/** From typed, pasted or spoken text to what is asked for. */
import { foodBySlug } from "@/lib/catalog/core/foods";
import { parseIngredient } from "@/lib/catalog/core/quantity/parse-ingredient";
import { readQuickAdd } from "@/lib/pantry/core/quick-add";
import type { Ask } from "./ask";
import { foodKeyOf } from "./food-key";
import { splitAsks } from "./split-asks";

const noteLengthMax = 500;

/** Reads one thing. Null when there is nothing to add. */
export function readAsk(text: string): Ask | null {
  const read = readQuickAdd(text);
  if (!read) return null;
  const { name, quantity, unit, category } = read;
  const food = foodKeyOf(name);
  const note = parseIngredient(text).comment?.slice(0, noteLengthMax) ?? null;
  return { name, food, quantity, unit, category: category ?? foodBySlug.get(food)?.category ?? null, note };
}

/** Reads several things, separated by commas, semicolons or line ends. */
export const readAsks = (text: string): Ask[] => splitAsks(text).flatMap(({ text: one }) => readAsk(one) ?? []);

const joinsFoods = /\s+(?:and|plus)\s+/iu;

/** People say "and" where they would type a comma; "mac and cheese" is one thing all the same. */
export function splitSpoken(said: string): string[] {
  const pieces = splitAsks(said.replace(/\s+comma\s+/giu, ", ")).map(({ text }) => text);
  return pieces.flatMap((piece) => {
    const name = readQuickAdd(piece)?.name;
    const isKnown = name !== undefined && foodBySlug.has(foodKeyOf(name));
    return isKnown ? [piece] : piece.split(joinsFoods).filter(Boolean);
  });
}
