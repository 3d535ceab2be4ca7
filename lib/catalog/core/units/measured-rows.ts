import { measuredFoods } from "../data/densities-foods";

/** A row of the USDA database with the phrases that lead to it and the measure meant where a line does not say. */
export type MeasuredRow = { row: string; piecesRow: string; usual: string; phrases: readonly string[] };

/** The hand-written table, read. Throws on a line it cannot read: the table is code. */
export const readMeasuredRows = (): MeasuredRow[] =>
  measuredFoods
    .trim()
    .split("\n")
    .map((line) => {
      const [, row, piecesRow = row, usual = "", phrases] =
        /^(\d{5})(?:\+(\d{5}))?(?: ([a-z ]+))?: (.+)$/u.exec(line) ?? [];
      if (!row || !piecesRow || !phrases) throw new Error(`Unreadable line in the table of measured foods: ${line}`);
      return { row, piecesRow, usual, phrases: phrases.split(", ") };
    });
