"use client";

import { useSignedIn } from "@/components/shell/signed-in";
import { noteTaste, tasteIdOf, type TasteFields } from "@/lib/recipes/core/taste";
import { useRow } from "@/lib/sync/client/rows";
import { usePerform } from "./use-perform";

/** What the signed-in person makes of a recipe, and how to say so. */
export function useTaste(recipeId: string) {
  const { householdId, userId } = useSignedIn();
  const { write } = usePerform();
  const name = { householdId, userId, recipeId };
  const taste = useRow("recipeTaste", tasteIdOf(name));
  return { name, taste, note: (fields: TasteFields) => write(noteTaste(name, taste, fields)) };
}
