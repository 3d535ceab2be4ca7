/** What one person makes of one recipe: rating, favourite, note, cooked, "not today". */
import type { Fields, Row } from "@/lib/sync/core/entities";
import { namedId } from "@/lib/sync/core/named-id";
import type { OpDraft } from "@/lib/sync/core/op";

export type TasteName = { householdId: string; recipeId: string; userId: string };
export type TasteFields = Partial<Omit<Fields<"recipeTaste">, "recipeId" | "userId">>;
type TasteRow = Row<"recipeTaste">;

/** One row for a person and a recipe, although two of their phones make it offline. */
export const tasteIdOf = ({ householdId, recipeId, userId }: TasteName): string =>
  namedId(householdId, "recipeTaste", recipeId, userId);

/** Writes what somebody thinks of a recipe. @param known the row as it is, or null when there is none yet */
export function noteTaste(name: TasteName, known: TasteRow | null, fields: TasteFields): OpDraft[] {
  const k = tasteIdOf(name);
  const { recipeId, userId } = name;
  return [
    known
      ? { e: "recipeTaste", k, t: "set", f: fields }
      : { e: "recipeTaste", k, t: "new", f: { recipeId, userId, ...fields } },
  ];
}

/** The fields as they were before. */
export function tasteBack(name: TasteName, known: TasteRow | null, fields: TasteFields): OpDraft[] {
  const before = Object.fromEntries(
    Object.keys(fields).map((key) => [key, known?.[key as keyof TasteFields] ?? null]),
  ) as TasteFields;
  return [{ e: "recipeTaste", k: tasteIdOf(name), t: "set", f: before }];
}
