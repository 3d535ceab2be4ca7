"use client";

import type { Knowledge } from "@/lib/groceries/client/knowledge";
import type { Product } from "@/lib/pantry/core/products";
import { useRows } from "@/lib/sync/client/rows";

/** What the household knows of a thing of this name, or null; of several the one with the smaller id, so that all phones agree. */
export function useProduct(name: string, knowledge: Knowledge | null): Product | null {
  const products = useRows("product");
  if (!knowledge) return null;
  const food = knowledge.foodKeyOf(name);
  const same = [...products.values()].filter((product) => knowledge.foodKeyOf(product.name) === food);
  return same.sort((left, right) => (left.id < right.id ? -1 : 1))[0] ?? null;
}
