/** What the list works things out about food with, as one chunk. */
import { foods } from "@/lib/catalog/core/foods";
import { addQuantities } from "@/lib/catalog/core/units/add-quantities";
import { lotsByKind, stockOf } from "@/lib/groceries/core/at-home";
import { latestPrices, paidPrices, runningTotal } from "@/lib/groceries/core/prices";
import { forecastRunOut, usesByLot } from "@/lib/groceries/core/run-out";
import { missingStaples, setStaple } from "@/lib/groceries/core/staples";

export const foodTools = {
  foods,
  addQuantities,
  lotsByKind,
  stockOf,
  paidPrices,
  latestPrices,
  runningTotal,
  usesByLot,
  forecastRunOut,
  missingStaples,
  setStaple,
};
