import { classifyRead } from "../category/classify";
import { foodBySlug } from "../foods";
import { findFood } from "./find-food";
import type { Food } from "./food-table";
import { knownNames } from "./known-names";
import { nameWords } from "./name-words";
import { readName, type ReadName } from "./read-name";

/** One product name understood. */
export type CanonicalFood = {
  /** Slug in `foods`, or null when no known food fits. */
  food: string | null;
  /** For people: "Whole milk". Never empty unless the name was. */
  name: string;
  brand?: string;
  /** As written: "64 fl oz". */
  size?: string;
  /** 0 to 1: how far the food accounts for the name and the shelf agrees with it. */
  confidence: number;
};

/** Below this a food is a coincidence of words, and no answer is the better answer. */
const confidenceMin = 0.3;
const disagreeingShelf = 0.55;
const strangeShelf = 0.3;

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words as read, for people; a till's shortened name of a known food becomes the food's own. */
function tidyName(read: ReadName, food: Food | null, original: string): string {
  const said = food !== null && nameWords(food.name).join(" ") === read.productWords.join(" ");
  if (said && read.shouted) return food.name;
  if (read.fullWords.length > 0) return sentenceCase(read.fullWords.join(" "));
  return food?.name ?? sentenceCase(read.brand ?? original.trim());
}

/** How much a food is believed, given the shelf the whole name points to. */
function agreement(read: ReadName, slug: string): number {
  const category = foodBySlug.get(slug)?.category;
  const shelf = classifyRead(read);
  if (category === undefined || shelf.category === category) return 1;
  return shelf.top3.includes(category) ? 1 - (1 - disagreeingShelf) * shelf.confidence : strangeShelf;
}

/**
 * The one food behind a product name as typed, as a shop writes it or as a till prints it: "Organic Valley Whole Milk
 * 1gal", "GV WHL MLK 1GL" and "whole milk" are one. Brand and size are split off, shortened words read in full.
 */
export function canonicalFood(name: string): CanonicalFood {
  const lexicon = knownNames();
  const read = readName(name, lexicon);
  const asWhole = findFood(read.words, lexicon);
  const asProduct = read.productWords.length < read.words.length ? findFood(read.productWords, lexicon) : null;
  const found = asProduct !== null && asProduct.cover > (asWhole?.cover ?? 0) ? asProduct : asWhole;
  const confidence = found === null ? 0 : found.cover * agreement(read, found.slug);
  const food = found !== null && confidence >= confidenceMin ? (foodBySlug.get(found.slug) ?? null) : null;
  return {
    food: food?.slug ?? null,
    name: tidyName(read, food, name),
    ...(read.brand === undefined ? {} : { brand: read.brand }),
    ...(read.size === undefined ? {} : { size: read.size }),
    confidence: food === null ? 0 : Math.round(confidence * 100) / 100,
  };
}
