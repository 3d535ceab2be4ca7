import type { Location } from "@/lib/sync/core/locations";
import { foodkeeperRows } from "../data/foodkeeper";
import { matchPhrases } from "../phrases/phrase-index";
import { wordsOf } from "../phrases/words";
import { categoryFood } from "./category-foods";
import type { FoodkeeperRow, KeptFood } from "./foodkeeper-row";
import { shelfLifeIndex, type KeptLike } from "./lexicon/lexicon";
import { ownFoods } from "./own-foods";
import { readableName } from "./receipt-name";

const rowById = new Map<number, FoodkeeperRow>([...foodkeeperRows, ...ownFoods].map((row) => [row.id, row]));
const whyById = new Map(ownFoods.map(({ id, why }) => [id, why]));

/** How a word like "frozen" turns a fresh food into another row: by the food's group, or by its own id where that matters. */
type Turn = { words: ReadonlySet<string>; place: Location; toRow: (row: FoodkeeperRow) => number | null };

const between = (id: number, first: number, last: number): boolean => id >= first && id <= last;
const isHerb = (id: number): boolean => id === 288 || id === 611 || between(id, 505, 513);
const isPoultry = (id: number): boolean => between(id, 113, 130);
const isShellfish = (id: number): boolean => between(id, 150, 162);

const frozenTurn: Turn = {
  words: new Set(["frozen", "fzn", "frz"]),
  place: "freezer",
  toRow: ({ id, group }) => (group === "fruit" ? 315 : group === "vegetable" ? 331 : isShellfish(id) ? 325 : id),
};
const cannedTurn: Turn = {
  words: new Set(["canned", "can"]),
  place: "pantry",
  toRow: ({ id, group }) => {
    if (group === "fruit" || id === 306 || id === 600) return 373;
    if (isPoultry(id)) return 142;
    return { vegetable: 372, dry: 372, meat: 111, seafood: 619 }[group as string] ?? null;
  },
};
const driedTurn: Turn = {
  words: new Set(["dried", "dehydrated"]),
  place: "pantry",
  toRow: ({ id, group }) => (isHerb(id) ? 236 : group === "fruit" ? 379 : null),
};
const pickledTurn: Turn = {
  words: new Set(["pickled"]),
  place: "pantry",
  toRow: ({ group }) => (group === "vegetable" || group === "fruit" ? 353 : null),
};
const cookedTurn: Turn = {
  words: new Set(["cooked", "leftover", "grilled", "roasted", "baked", "steamed"]),
  place: "fridge",
  toRow: ({ id, group }) => {
    if (isPoultry(id)) return 135;
    if (group === "seafood") return isShellfish(id) ? 162 : 148;
    return { meat: 173, vegetable: 174 }[group as string] ?? null;
  },
};
const turns = [frozenTurn, cannedTurn, driedTurn, pickledTurn, cookedTurn];

/** Words of the category that say as much as the name would: a pea filed under frozen is a frozen pea. */
const categoryWords = new Map(
  Object.entries({
    frozen: "frozen",
    canned_meals: "canned",
    spices: "dried",
  }),
);

function turned(food: KeptFood, said: ReadonlySet<string>): KeptFood {
  for (const turn of turns) {
    if (food.usualPlace === turn.place && turn !== cookedTurn) continue;
    if (![...turn.words].some((word) => said.has(word))) continue;
    const id = turn.toRow(food.row);
    const row = id === null ? undefined : rowById.get(id);
    if (row === undefined) continue;
    const foodkeeperIds = row.id > 0 ? [...new Set([row.id, ...food.foodkeeperIds])] : [];
    return { row, foodkeeperIds, usualPlace: turn.place, ownWhy: whyById.get(row.id) ?? null };
  }
  return food;
}

function foodOf({ rowIds, usualPlace }: Exclude<KeptLike, "nonfood">): KeptFood {
  const row = rowById.get(rowIds[0]);
  if (row === undefined) throw new Error(`no shelf-life row ${rowIds[0]}`);
  return { row, foodkeeperIds: rowIds.filter((id) => id > 0), usualPlace, ownWhy: whyById.get(row.id) ?? null };
}

/**
 * The food behind a name, or what its category keeps like when the name says nothing.
 * @param printedName as people or tills write it
 * @param category one of the 22 of the product, when known
 * Null for what is not food and for a name that neither the lexicon nor a category places.
 */
export function keptFood(printedName: string, category?: string): KeptFood | null {
  if (category === "household" || category === "personal_care") return null;
  const name = readableName(printedName);
  const best = matchPhrases(shelfLifeIndex(), name)[0];
  if (best?.value === "nonfood") return null;
  if (best === undefined) return category === undefined ? null : categoryFood(category);
  const matched = new Set(best.words);
  const said = new Set(
    wordsOf(`${name} ${categoryWords.get(category ?? "") ?? ""}`).filter((word) => !matched.has(word)),
  );
  return turned(foodOf(best.value), said);
}
