import { z } from "zod";
import { fromThousandths, toThousandths } from "@/lib/kernel/quantity";
import type { Item } from "@/lib/groceries/core/item";
import { takenOf } from "@/lib/groceries/core/item";

const amountMax = 1_000_000;

const fields = {
  name: z.string().trim().min(1).max(120),
  quantity: z.number().positive().max(amountMax),
  unit: z.string().trim().min(1).max(20).nullable(),
  category: z.string().trim().max(40).nullable(),
  note: z.string().trim().max(500).nullable(),
};

/**
 * Body of POST /grocery/lists/{id}/items. What the same person asks for of one food in one unit is one item: asking again
 * adds to it.
 */
export const newGroceryItemSchema = z.strictObject({
  ...z.object(fields).partial().shape,
  name: fields.name,
});
export type NewGroceryItem = z.infer<typeof newGroceryItemSchema>;

/** Body of PATCH /grocery/items/{id}: only what changes. `checked` puts all of it into the basket, or takes it out. */
export const groceryItemPatchSchema = z
  .strictObject({
    ...z.object({ quantity: fields.quantity, category: fields.category, note: fields.note }).partial().shape,
    checked: z.boolean().optional(),
  })
  .refine((patch) => Object.keys(patch).length > 0, { message: "Name at least one field to change." });
export type GroceryItemPatch = z.infer<typeof groceryItemPatchSchema>;

/** The decimal amount of a body in thousandths, never zero. */
export const quantityOf = (amount: number): number => Math.max(1, toThousandths(amount));

/** An item as the API shows it. `food` is what items of one line share. */
export const groceryItemOf = (item: Item, updatedAt: string) => ({
  id: item.id,
  list_id: item.listId,
  name: item.name,
  food: item.food,
  quantity: fromThousandths(Math.max(0, item.quantity)),
  quantity_checked: fromThousandths(takenOf(item)),
  unit: item.unit,
  category: item.category,
  note: item.note,
  checked: takenOf(item) > 0 && takenOf(item) === item.quantity,
  checked_at: item.checkedAt === null ? null : new Date(item.checkedAt).toISOString(),
  added_by: item.addedBy,
  updated_at: updatedAt,
});
