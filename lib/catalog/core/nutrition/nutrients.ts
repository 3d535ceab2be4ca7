/** The figures kept of each food, in the order of the table's columns. Energy in kilocalories, units in the names. */
export const nutrientNames = [
  "kcal",
  "proteinG",
  "fatG",
  "saturatedFatG",
  "carbohydrateG",
  "sugarG",
  "fiberG",
  "sodiumMg",
  "calciumMg",
  "ironMg",
  "potassiumMg",
  "vitaminCMg",
] as const;
export type NutrientName = (typeof nutrientNames)[number];

/** Amounts of each nutrient; null where the source gives none. */
export type Nutrients = Readonly<Record<NutrientName, number | null>>;

const each = (amountOf: (name: NutrientName) => number | null): Nutrients =>
  Object.fromEntries(nutrientNames.map((name) => [name, amountOf(name)])) as Record<NutrientName, number | null>;

/** Every amount times a factor. */
export const scaled = (nutrients: Nutrients, factor: number): Nutrients =>
  each((name) => {
    const amount = nutrients[name];
    return amount === null ? null : amount * factor;
  });

/** Amounts added up; a nutrient that one of them lacks is unknown in the sum. */
export const summed = (parts: readonly Nutrients[]): Nutrients =>
  each((name) => {
    let total = 0;
    for (const part of parts) {
      const amount = part[name];
      if (amount === null) return null;
      total += amount;
    }
    return total;
  });

/** The amounts of one row of the table, in the order of nutrientNames; an empty cell is unknown. */
export const nutrientsOfCells = (cells: readonly string[]): Nutrients =>
  each((name) => {
    const cell = cells[nutrientNames.indexOf(name)] ?? "";
    return cell === "" ? null : Number(cell);
  });
