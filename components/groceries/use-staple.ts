"use client";

import type { Knowledge } from "@/lib/groceries/client/knowledge";
import { useRows } from "@/lib/sync/client/rows";
import type { Row } from "@/lib/sync/core/entities";

/** The household's product of this food that is kept in stock, or null. */
export function useStaple(name: string, knowledge: Knowledge | null): Row<"product"> | null {
  const products = useRows("product");
  if (!knowledge) return null;
  const food = knowledge.foodKeyOf(name);
  for (const product of products.values())
    if (product.isStaple && knowledge.foodKeyOf(product.name) === food) return product;
  return null;
}
