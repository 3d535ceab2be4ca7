import { densities } from "../data/densities";
import { pieces } from "../data/pieces";
import { buildPhraseIndex, matchPhrases, type PhraseIndex } from "../phrases/phrase-index";
import { wordsOf } from "../phrases/words";
import { gramsPerUnit, isMass, isVolume, millilitresPerUnit, type MeasureSystem } from "./convert-units";
import { readMeasuredRows, type MeasuredRow } from "./measured-rows";
import type { VolumeUnit } from "./unit-names";

type Measure = { unit: string; how: readonly string[]; grams: number };

/** `row: unit how=grams; ...` or `row: piece=grams; ...` as entries by row. */
function readTable(table: string, hasUnit: boolean): Map<string, Measure[]> {
  const lines = table.trim().split("\n");
  const entry = (text: string): Measure => {
    const [label = "", grams = "0"] = text.split("=");
    const words = label.split(/[ ,/]+/u).filter((word) => word !== "");
    return { unit: hasUnit ? (words[0] ?? "") : "", how: hasUnit ? words.slice(1) : words, grams: Number(grams) };
  };
  return new Map(lines.map((line) => [line.slice(0, 5), line.slice(7).split("; ").map(entry)]));
}

type Tables = {
  densitiesByRow: ReadonlyMap<string, readonly Measure[]>;
  piecesByRow: ReadonlyMap<string, readonly Measure[]>;
  index: PhraseIndex<MeasuredRow>;
};

let read: Tables | null = null;
/** Read by the first question: most sums are of one kind of unit and need none of it. */
const tables = (): Tables =>
  (read ??= {
    densitiesByRow: readTable(densities, true),
    piecesByRow: readTable(pieces, false),
    index: buildPhraseIndex(
      readMeasuredRows().flatMap((row) => row.phrases.map((phrase): [string, MeasuredRow] => [phrase, row])),
    ),
  });

/** A dish or drink of a food weighs differently from the food, so "carrot cake" is not looked up under carrot. */
const otherThings = new Set(
  "soup pie cake salad sandwich pizza curry stew juice smoothie cookie muffin casserole drink candy cereal dressing".split(
    " ",
  ),
);

function rowOf(food: string): MeasuredRow | null {
  const best = matchPhrases(tables().index, food)[0];
  if (!best) return null;
  return wordsOf(food).some((word) => otherThings.has(word) && !best.words.includes(word)) ? null : best.value;
}

/** "sliced", "slices" and "slice" are one way of cutting. */
const sameWord = (a: string, b: string): boolean =>
  a.slice(0, 4) === b.slice(0, 4) && Math.abs(a.length - b.length) <= 3;
const holds = (words: readonly string[], wanted: string): boolean => words.some((word) => sameWord(word, wanted));
const isSpoon = (unit: string): boolean => unit === "tsp" || unit === "tbsp";

/** The first entry with the highest score. */
const bestOf = (entries: readonly Measure[], score: (entry: Measure) => number): Measure | null =>
  entries.reduce<Measure | null>((best, entry) => (best === null || score(entry) > score(best) ? entry : best), null);

/**
 * Grams of one millilitre of a food, or null where USDA has no measure of it. A word for how it is cut ("chopped carrots")
 * picks that measure, and a spoon is weighed by spoons where they are given: they are filled higher than cups.
 */
export function gramsPerMillilitre(food: string, unit: VolumeUnit = "cup"): number | null {
  const row = rowOf(food);
  const said = food.toLowerCase().split(/[^a-z]+/u);
  const best = bestOf((row && tables().densitiesByRow.get(row.row)) ?? [], (entry) => {
    const asSaid = entry.how.some((word) => word.length > 3 && holds(said, word)) ? 10 : 0;
    const asUsual = row && row.usual !== "" && (entry.how.join(" ") || "plain").startsWith(row.usual) ? 5 : 0;
    return asSaid + asUsual + (entry.unit === unit ? 3 : 0) + (isSpoon(entry.unit) === isSpoon(unit) ? 2 : 0);
  });
  return best && isVolume(best.unit) ? best.grams / millilitresPerUnit(best.unit) : null;
}

/** Units that mean a whole one, and what some are called in the table. */
const wholeUnits = new Set(["piece", "fruit", "each", "whole"]);
const tableWord: Record<string, string> = { rasher: "slice", rib: "stalk", cob: "ear", stick: "stick" };
const sizes = new Set(["small", "medium", "large", "jumbo", "extra"]);
const partWords =
  "slice slices wedge strip strips leaf ring rings sprigs sprig tip floweret cubes chip stick clove spear halves half pat".split(
    " ",
  );

/** Who says how many means the thing, not its package: "4 bacon" are slices. */
const kindLengthMin = 4;
const packWords = new Set(["package", "container", "can", "envelope", "packet"]);
const isPartOrPack = (word: string): boolean => partWords.includes(word) || packWords.has(word);

/**
 * Grams of one piece of a food ("onion", a "stalk" of celery), or null where USDA does not say.
 * @param unit a count unit, or null for a whole one
 * @param size "large" and the like; medium unless told, eggs large
 */
export function gramsPerPiece(food: string, unit: string | null, size: string | null = null): number | null {
  const row = rowOf(food);
  const entries = (row && tables().piecesByRow.get(row.piecesRow)) ?? [];
  const isWhole = unit === null || wholeUnits.has(unit) || sizes.has(unit);
  const wanted = unit === null ? null : (tableWord[unit] ?? unit);
  const fitting = isWhole
    ? entries.filter(({ how }) => !how.some(isPartOrPack))
    : entries.filter(({ how }) => holds(how, wanted ?? ""));
  const wantedSize = size ?? (unit !== null && sizes.has(unit) ? unit : row?.row === "01123" ? "large" : "medium");
  const said = food.toLowerCase().split(/[^a-z]+/u);
  const ownWords = new Set(row?.phrases.flatMap((phrase) => phrase.split(" ")));
  const best = bestOf(fitting.length > 0 || !isWhole ? fitting : entries, ({ how }) => {
    // "cherry" among the tomatoes: a kind that is named counts more than a size.
    const [kind = ""] = how.length === 1 ? how : [];
    const asSaid = isWhole && kind.length >= kindLengthMin && said.includes(kind) && !ownWords.has(kind);
    const sized = how.find((word) => sizes.has(word));
    const asSized = wantedSize.includes(sized ?? "none") && !(sized === "large" && how.includes("extra"));
    return (asSaid ? 3 : 0) + (sized === undefined ? 1 : asSized ? 2 : 0);
  });
  return best?.grams ?? null;
}

/** An amount of a food: a decimal number of a unit (null for pieces), and a size where one was said. */
export type FoodAmount = { amount: number; unit: string | null; size?: string | null };

/** What an amount of a food weighs, in grams; `isEstimate` unless it was said as a weight. Null where nobody knows. */
export function weighFood(
  { amount, unit, size }: FoodAmount,
  food: string,
  system: MeasureSystem = "us",
): { grams: number; isEstimate: boolean } | null {
  if (isMass(unit)) return { grams: amount * gramsPerUnit(unit), isEstimate: false };
  const each = isVolume(unit) ? perVolume(food, unit, system) : gramsPerPiece(food, unit, size ?? null);
  return each === null ? null : { grams: amount * each, isEstimate: true };
}

function perVolume(food: string, unit: VolumeUnit, system: MeasureSystem): number | null {
  const density = gramsPerMillilitre(food, unit);
  return density === null ? null : density * millilitresPerUnit(unit, system);
}
