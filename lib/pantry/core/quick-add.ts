import type { Category } from "@/lib/catalog/core/category/categories";
import { classifyCategory } from "@/lib/catalog/core/category/classify";
import { parseIngredient, type ParsedIngredient } from "@/lib/catalog/core/quantity/parse-ingredient";
import { estimateShelfLife } from "@/lib/catalog/core/shelflife/estimate";
import type { Location } from "@/lib/sync/core/locations";

export const quickAddLengthMax = 120;
/** Spelling out ligatures and capitals can make a name longer than what was typed. */
const nameLengthMax = 120;
/** A category that is more likely wrong than right is worse than none: people would have to correct it. */
const categoryConfidenceMin = 0.5;
const onePiece = 1000;

/** What somebody typed, understood: "2 l milk" is 2000 thousandths of a litre of milk, which belongs in the fridge. */
export type QuickAdd = {
  name: string;
  quantity: number;
  unit: string | null;
  category: Category | null;
  location: Location;
};

const startCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The product's name. A recipe's "minced beef" is beef to be minced; at home it is what was bought, and keeps for two days
 * and not for five: how a food was prepared stays in its name, where it was written.
 */
function productName(line: string, { size, name, preparation }: ParsedIngredient): string {
  const at = (part: string): number => line.toLowerCase().indexOf(part.toLowerCase());
  const isInFront = preparation !== null && at(preparation) <= at(name);
  const front = [size, isInFront ? preparation : null, name].filter(Boolean).join(" ");
  return preparation !== null && !isInFront ? `${front}, ${preparation}` : front;
}

/** Reads one line. Null when there is nothing to add. */
export function readQuickAdd(text: string): QuickAdd | null {
  const line = text.trim().slice(0, quickAddLengthMax);
  if (!line) return null;
  const read = parseIngredient(line);
  const name = startCase(productName(line, read)).slice(0, nameLengthMax);
  const { category, confidence } = classifyCategory(name);
  const known = confidence >= categoryConfidenceMin ? category : null;
  return {
    name,
    quantity: read.quantityMax && read.quantityMax > 0 ? read.quantityMax : onePiece,
    unit: read.unit,
    category: known,
    location: estimateShelfLife({ name, category: known ?? undefined, state: "unopened" })?.location ?? "pantry",
  };
}
