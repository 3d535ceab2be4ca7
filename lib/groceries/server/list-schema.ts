import { z } from "zod";
import { listNameLengthMax, type List } from "@/lib/groceries/core/lists";

const fields = {
  name: z.string().trim().min(1).max(listNameLengthMax),
  store: z.string().trim().min(1).max(120).nullable(),
};

/** Body of POST /grocery/lists. */
export const newGroceryListSchema = z.strictObject({
  id: z.uuid().optional(),
  name: fields.name,
  store: fields.store.optional(),
});
export type NewGroceryList = z.infer<typeof newGroceryListSchema>;

/** Body of PATCH /grocery/lists/{id}: only what changes. */
export const groceryListPatchSchema = z
  .strictObject({ ...z.object(fields).partial().shape, archived: z.boolean().optional() })
  .refine((patch) => Object.keys(patch).length > 0, { message: "Name at least one field to change." });
export type GroceryListPatch = z.infer<typeof groceryListPatchSchema>;

/** A list as the API shows it. */
export const groceryListOf = (list: List, updatedAt: string) => ({
  id: list.id,
  name: list.name,
  store_id: list.storeId,
  archived: list.archivedAt !== null,
  updated_at: updatedAt,
});
