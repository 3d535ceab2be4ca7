import type { Location } from "@/lib/sync/core/locations";

/** Shortest and longest life in days. A fraction of a day is hours (0.083 is two hours). */
export type DayRange = readonly [shortest: number, longest: number];

/** What FoodKeeper says where it gives no figure. "no" advises against, "package" is the printed date, "ripe" until ripe. */
export type FoodkeeperRule = "no" | "package" | "ripe" | "indefinite";

export type FoodkeeperFigure = DayRange | FoodkeeperRule;

export type FoodkeeperGroup =
  | "dairy"
  | "meat"
  | "seafood"
  | "vegetarian"
  | "prepared"
  | "bakery"
  | "fruit"
  | "vegetable"
  | "frozen"
  | "dry"
  | "condiment"
  | "baby"
  | "shelf"
  | "beverage";

/** One food of USDA's FoodKeeper with its figures by place and state; a place it is silent about is absent. */
export type FoodkeeperRow = {
  id: number;
  name: string;
  group: FoodkeeperGroup;
  pantry?: FoodkeeperFigure;
  pantryAfterOpening?: FoodkeeperFigure;
  fridge?: FoodkeeperFigure;
  fridgeAfterOpening?: FoodkeeperFigure;
  fridgeAfterThawing?: FoodkeeperFigure;
  freezer?: FoodkeeperFigure;
};

/** A food as far as keeping it goes: the row its figures come from, others that fit, and where it is usually kept. */
export type KeptFood = {
  row: FoodkeeperRow;
  /** FoodKeeper ids nearest to the name, best first; empty for a food FoodKeeper lists nothing like. */
  foodkeeperIds: readonly number[];
  usualPlace: Location;
  /** Why the figures are ours; null when they are FoodKeeper's. */
  ownWhy: string | null;
};
