"use client";

import type { Day } from "@/lib/kernel/day";
import type { Book } from "@/lib/recipes/client/book";
import { useKitchen } from "@/lib/recipes/client/use-kitchen";
import type { Cooking } from "@/lib/recipes/core/kitchen/shelf-check";
import { ShopSheet } from "./shop-sheet";

type PlanShoppingProps = { book: Book; today: Day; cookings: readonly Cooking[]; onClose: () => void };

/** What the meals need, less what is at home now. */
export function PlanShopping({ book, today, cookings, onClose }: PlanShoppingProps) {
  const { kitchen } = useKitchen(book, today);
  return kitchen && <ShopSheet lines={kitchen.shopping(cookings)} hasMeals={cookings.length > 0} onClose={onClose} />;
}
