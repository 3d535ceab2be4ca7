/** What the list works things out about food with, in one chunk. */
export { foods } from "@/lib/catalog/core/foods";
export * from "@/lib/catalog/core/units/add-quantities";
export * from "@/lib/groceries/core/at-home";
export * from "@/lib/groceries/core/prices";
export * from "@/lib/groceries/core/run-out";
export * from "@/lib/groceries/core/staples";
