/**
 * Stock of a Grocy, as its API gives it out. Source: its OpenAPI document, version 4: `/api/stock` (what there is of each
 * product), `/api/objects/stock` (single entries), `/api/objects/products`, `/api/objects/locations`,
 * `/api/objects/quantity_units` and `/api/objects/product_barcodes`. Numbers may come as text; everything is optional
 * but what makes a row a row.
 */
import * as z from "zod/mini";
import { unitOf } from "@/lib/catalog/core/units/unit-names";
import { parseDay } from "@/lib/kernel/day";
import { toMinor } from "@/lib/kernel/money";
import { toThousandths } from "@/lib/kernel/quantity";
import type { Location } from "@/lib/sync/core/locations";
import type { NewLot } from "../lot";
import type { Lesson } from "../products";
import { readPlace } from "./place-words";

const number = z.union([z.number(), z.pipe(z.string().check(z.regex(/^-?\d+(\.\d+)?$/)), z.transform(Number))]);
const maybe = <Schema extends z.ZodMiniType>(schema: Schema) => z.optional(z.nullable(schema));
const id = z.pipe(z.union([z.string(), z.number()]), z.transform(String));

const productSchema = z.object({
  id,
  name: z.string(),
  location_id: maybe(id),
  qu_id_stock: maybe(id),
  due_type: maybe(number),
  min_stock_amount: maybe(number),
  default_best_before_days: maybe(number),
  default_best_before_days_after_open: maybe(number),
});
const stockSchema = z.object({
  product_id: id,
  amount: number,
  best_before_date: maybe(z.string()),
  product: maybe(productSchema),
  location_id: maybe(id),
  purchased_date: maybe(z.string()),
  price: maybe(number),
  open: maybe(number),
  opened_date: maybe(z.string()),
  stock_id: maybe(z.string()),
});
const namedSchema = z.object({ id, name: z.string(), is_freezer: maybe(number), name_plural: maybe(z.string()) });
const barcodeSchema = z.object({ product_id: id, barcode: z.string() });

type Product = z.infer<typeof productSchema>;
type Stock = z.infer<typeof stockSchema>;
type Named = z.infer<typeof namedSchema>;

/** What has been read so far, from one file or several. */
export type GrocyData = {
  stock: readonly Stock[];
  products: readonly Product[];
  locations: readonly Named[];
  units: readonly Named[];
  barcodes: readonly z.infer<typeof barcodeSchema>[];
};
export const noGrocyData: GrocyData = { stock: [], products: [], locations: [], units: [], barcodes: [] };

const has = (row: unknown, ...keys: string[]): boolean =>
  typeof row === "object" && row !== null && keys.every((key) => key in row);

const listOf = <Schema extends z.ZodMiniType>(schema: Schema, rows: unknown): z.infer<Schema>[] | null => {
  const parsed = z.array(schema).safeParse(rows);
  return parsed.success ? parsed.data : null;
};

/**
 * Adds what one of Grocy's answers holds, told apart by its shape; a later answer of a kind replaces an earlier one.
 * @returns null when it is none of them
 */
export function addGrocyAnswer(data: GrocyData, answer: unknown): GrocyData | null {
  if (!Array.isArray(answer) || answer.length === 0) return null;
  const first: unknown = answer[0];
  if (has(first, "product_id", "amount") && !has(first, "barcode")) {
    const stock = listOf(stockSchema, answer);
    return stock && { ...data, stock };
  }
  if (has(first, "product_id", "barcode")) {
    const barcodes = listOf(barcodeSchema, answer);
    return barcodes && { ...data, barcodes };
  }
  if (has(first, "id", "name", "qu_id_stock")) {
    const products = listOf(productSchema, answer);
    return products && { ...data, products };
  }
  if (!has(first, "id", "name")) return null;
  const named = listOf(namedSchema, answer);
  if (!named) return null;
  return has(first, "name_plural") ? { ...data, units: named } : { ...data, locations: named };
}

/** Grocy writes this for what never goes off. */
const neverDay = "2999-12-31";
const useByType = 2;
const nameLengthMax = 120;

const dayOf = (text: string | null | undefined): string | null => {
  const day = text?.slice(0, 10);
  return day && day !== neverDay && parseDay(day) ? day : null;
};

function placeOf(locationId: string | null | undefined, locations: ReadonlyMap<string, Named>): Location {
  const location = locationId ? locations.get(locationId) : undefined;
  if (!location) return "pantry";
  return location.is_freezer === 1 ? "freezer" : (readPlace(location.name) ?? "pantry");
}

/** Grocy's "Piece" is our "no unit". */
function unitFor(unitId: string | null | undefined, units: ReadonlyMap<string, Named>): string | null {
  const name = unitId ? units.get(unitId)?.name : undefined;
  const unit = name ? unitOf(name) : null;
  return unit === "piece" ? null : unit;
}

const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));

/** @property unnamedCount entries whose product is not in what was given: they cannot be taken over */
export type GrocyStock = {
  rows: readonly { lot: NewLot; quantity: number }[];
  lessons: readonly { name: string; lesson: Lesson }[];
  unnamedCount: number;
};

function lessonOf(product: Product, unit: string | null, barcode: string | undefined): Lesson {
  const days = product.default_best_before_days ?? 0;
  const openDays = product.default_best_before_days_after_open ?? 0;
  const minimum = product.min_stock_amount ?? 0;
  return {
    ...(days > 0 && days <= 36_500 && { shelfLifeDays: Math.round(days) }),
    ...(openDays > 0 && openDays <= 36_500 && { openedDays: Math.round(openDays) }),
    ...(minimum > 0 && { minimumStock: toThousandths(minimum), unit }),
    ...(barcode && /^\d{8,14}$/.test(barcode) && { barcode }),
  };
}

/** What Grocy's answers mean for these shelves. @param currency prices are in; Grocy does not say */
export function readGrocy(data: GrocyData, currency: string | null): GrocyStock {
  const products = byId([...data.stock.flatMap(({ product }) => product ?? []), ...data.products]);
  const [locations, units] = [byId(data.locations), byId(data.units)];
  const barcodes = new Map([...data.barcodes].reverse().map(({ product_id, barcode }) => [product_id, barcode]));
  let unnamedCount = 0;
  const rows = data.stock.flatMap((entry) => {
    const product = products.get(entry.product_id);
    const quantity = toThousandths(entry.amount);
    if (quantity <= 0) return [];
    if (!product?.name.trim()) {
      unnamedCount += 1;
      return [];
    }
    const expiresOn = dayOf(entry.best_before_date);
    const barcode = barcodes.get(product.id);
    const lot: NewLot = {
      name: product.name.trim().slice(0, nameLengthMax),
      unit: unitFor(product.qu_id_stock, units),
      location: placeOf(entry.location_id ?? product.location_id, locations),
      expiresOn,
      dateKind: expiresOn ? (product.due_type === useByType ? "use_by" : "best_before") : null,
      purchasedOn: dayOf(entry.purchased_date),
      openedOn: entry.open === 1 ? dayOf(entry.opened_date) : null,
      barcode: barcode && /^\d{8,14}$/.test(barcode) ? barcode : null,
      // Grocy notes the price of one; a lot bears what all of it cost.
      ...(entry.price && currency && { priceMinor: toMinor(entry.price * entry.amount, currency), currency }),
      source: "import",
    };
    return [{ lot, quantity }];
  });
  const lessons = [...products.values()].flatMap((product) => {
    const name = product.name.trim().slice(0, nameLengthMax);
    const lesson = lessonOf(product, unitFor(product.qu_id_stock, units), barcodes.get(product.id));
    return name && Object.keys(lesson).length ? [{ name, lesson }] : [];
  });
  return { rows, lessons, unnamedCount };
}
