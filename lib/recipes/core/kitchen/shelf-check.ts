/** What of a recipe is at home, line by line, and how much has to be bought. */
import { addQuantities, type Quantity, type Total } from "@/lib/catalog/core/units/add-quantities";
import type { Lot } from "@/lib/pantry/core/lot";
import type { Recipe } from "../recipe";
import { coverOf, type AtHome } from "../recommend/at-home";
import { needsOf, type Need } from "../recommend/needs";
import type { StandIn } from "../recommend/recommendation";
import { inUnit } from "./measure";

/**
 * `enough` is at home, `short` some of it is, `unmeasured` some is but nobody can say whether it does, `missing` none is,
 * `assumed` any kitchen has it.
 */
export type ShelfState = "enough" | "short" | "unmeasured" | "missing" | "assumed";

export type ShelfLine = {
  name: string;
  /** Places in `recipe.ingredients`. */
  positions: readonly number[];
  state: ShelfState;
  optional: boolean;
  /** How much is needed; several where units do not meet, none where the recipe gives no amount. */
  need: readonly Total[];
  /** How much is at home, in the unit of the need; null where that cannot be told. */
  have: Total | null;
  /** What is to be bought; empty where nothing is, one without an amount where none is known. */
  buy: readonly Total[];
  /** The lots it would be taken from, the most urgent first. */
  lots: readonly Lot[];
  standIn: StandIn | null;
};

export type LotsById = { get: (id: string) => Lot | undefined };

/** A recipe to be cooked for so many: `factor` times its own servings. */
export type Cooking = { recipe: Recipe; factor: number };

/** How much of a need's food its lines ask for together. The larger end of a range: nobody buys too little on purpose. */
export function amountsOf({ recipe, factor }: Cooking, need: Need): Quantity[] {
  return need.positions.flatMap((place) => {
    const line = recipe.ingredients[place];
    const quantity = line?.quantityMax ?? line?.quantityMin ?? null;
    return line && quantity !== null ? [{ quantity: Math.round(quantity * factor), unit: line.unit }] : [];
  });
}

/** All that is at home, in a need's unit; `isWhole` false when some of it cannot be told in that unit. */
function holdings(lots: readonly Lot[], unit: string | null, food: string): { total: Total; isWhole: boolean } {
  const told = lots.map(({ quantity, unit: own, name }) => {
    const amount = { quantity, unit: own };
    return inUnit(amount, unit, food) ?? inUnit(amount, unit, name);
  });
  const known = told.filter((measured) => measured !== null);
  const total = {
    quantity: known.reduce((sum, { quantity }) => sum + quantity, 0),
    unit,
    isEstimate: known.some(({ isEstimate }) => isEstimate),
  };
  return { total, isWhole: known.length === told.length };
}

/** Within a tenth counts as enough where either side is an estimate: a cup is not a balance. */
const slack = (isEstimate: boolean): number => (isEstimate ? 0.9 : 1);

/** Holds what is needed against lots. @param need amounts of one food */
export function compare(
  need: readonly Total[],
  lots: readonly Lot[],
  food: string,
): Pick<ShelfLine, "state" | "have" | "buy"> {
  if (lots.length === 0) return { state: "missing", have: null, buy: need };
  const [only] = need;
  if (!only) return { state: "enough", have: null, buy: [] };
  if (need.length > 1) return { state: "unmeasured", have: null, buy: [] };
  const { total: have, isWhole } = holdings(lots, only.unit, food);
  const isEstimate = have.isEstimate || only.isEstimate;
  if (have.quantity >= only.quantity * slack(isEstimate)) return { state: "enough", have, buy: [] };
  if (!isWhole) return { state: "unmeasured", have: have.quantity > 0 ? have : null, buy: [] };
  const buy = { quantity: only.quantity - have.quantity, unit: only.unit, isEstimate };
  return { state: "short", have, buy: [buy] };
}

const lotsOf = (ids: readonly { id: string }[], lots: LotsById): Lot[] => ids.flatMap(({ id }) => lots.get(id) ?? []);

/** A recipe's needs against the shelves, in the order of its list. */
export function checkShelves(cooking: Cooking, home: AtHome, lots: LotsById): ShelfLine[] {
  return needsOf(cooking.recipe).map((need) => {
    const { name, positions, optional, assumed } = need;
    const cover = coverOf(need, home);
    const covering = lotsOf(cover?.lots ?? [], lots);
    const total = addQuantities(amountsOf(cooking, need), name);
    const found = compare(total, covering, name);
    const state = assumed && found.state !== "enough" ? "assumed" : found.state;
    const buy = state === "assumed" ? [] : found.buy;
    return {
      name,
      positions,
      optional,
      need: total,
      lots: covering,
      standIn: cover?.standIn ?? null,
      ...found,
      state,
      buy,
    };
  });
}
