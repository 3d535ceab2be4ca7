import { z } from "zod";
import { parseDay } from "@/lib/kernel/day";
import { fromThousandths, toThousandths } from "@/lib/kernel/quantity";
import { fromMinor, toMinor } from "@/lib/kernel/money";
import type { Row } from "@/lib/sync/core/entities";
import { locations } from "@/lib/sync/core/locations";
import type { NewLot } from "@/lib/pantry/core/lot";

const amountMax = 1_000_000;
const priceMax = 1_000_000;

const day = z
  .string()
  .refine((text) => parseDay(text) !== null, { message: "Use a calendar day, such as 2026-11-30." });

const fields = {
  name: z.string().trim().min(1).max(120),
  quantity: z.number().min(0).max(amountMax),
  unit: z.string().trim().max(20).nullable(),
  category: z.string().trim().max(40).nullable(),
  location: z.enum(locations),
  expiry_date: day.nullable(),
  purchase_date: day.nullable(),
  price: z.number().min(-priceMax).max(priceMax).nullable(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, { message: "Use a three-letter currency, such as EUR." })
    .nullable(),
  barcode: z
    .string()
    .regex(/^\d{8,14}$/, { message: "Use 8 to 14 digits." })
    .nullable(),
  brand: z.string().trim().max(80).nullable(),
  notes: z.string().max(2000).nullable(),
};

const hasCurrency = (item: { price?: unknown; currency?: unknown }): boolean =>
  item.price === undefined || item.price === null || typeof item.currency === "string";
const currencyMissing = { message: "A price needs its currency.", path: ["currency"] };

/** Body of POST /pantry/items: decimal quantity and price, days as YYYY-MM-DD. */
export const newItemSchema = z
  .strictObject({
    ...z.object(fields).partial().shape,
    id: z.uuid().optional(),
    name: fields.name,
    location: fields.location,
  })
  .refine(hasCurrency, currencyMissing);
export type NewItem = z.infer<typeof newItemSchema>;

/** As many as a request's bytes and one transaction carry with ease. */
export const batchItemsMax = 100;

/** Body of POST /pantry/items/batch: all of them, or none and what is wrong with which. */
export const itemBatchSchema = z.strictObject({ items: z.array(newItemSchema).min(1).max(batchItemsMax) });
export type ItemBatch = z.infer<typeof itemBatchSchema>;

/** Body of PATCH /pantry/items/{id}: only what changes. */
export const itemPatchSchema = z
  .strictObject(z.object(fields).partial().shape)
  .refine((patch) => Object.keys(patch).length > 0, { message: "Name at least one field to change." })
  .refine(hasCurrency, currencyMissing);
export type ItemPatch = z.infer<typeof itemPatchSchema>;

/** A request's names for fields as the lot's. Undefined stays undefined: it means "leave alone". */
export function lotFieldsOf(item: ItemPatch): Partial<NewLot> {
  const { name, unit, category, location, barcode, brand, notes, currency } = item;
  const given = {
    name,
    unit,
    category,
    location,
    barcode,
    brand,
    notes,
    currency,
    expiresOn: item.expiry_date,
    purchasedOn: item.purchase_date,
    dateKind: item.expiry_date ? ("best_before" as const) : undefined,
    priceMinor: item.price === undefined || item.price === null ? item.price : toMinor(item.price, currency ?? "USD"),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<NewLot>;
}

export const quantityOf = (item: { quantity?: number | undefined }): number | undefined =>
  item.quantity === undefined ? undefined : toThousandths(item.quantity);

/** A lot as the API shows it. */
export function itemOf(lot: Row<"lot">, updatedAt: string) {
  return {
    id: lot.id,
    name: lot.name,
    quantity: fromThousandths(Math.max(0, lot.quantity)),
    unit: lot.unit,
    category: lot.category,
    location: lot.location,
    expiry_date: lot.expiresOn,
    expiry_kind: lot.dateKind,
    expiry_reason: lot.expiryReason,
    purchase_date: lot.purchasedOn,
    opened_date: lot.openedOn,
    price: lot.priceMinor === null ? null : fromMinor(lot.priceMinor, lot.currency ?? "USD"),
    currency: lot.currency,
    barcode: lot.barcode,
    brand: lot.brand,
    notes: lot.notes,
    receipt_id: lot.receiptId,
    updated_at: updatedAt,
  };
}
