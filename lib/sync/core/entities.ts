/**
 * The wire schema: every kind of row that phones keep and share, with its fields and their bounds. Server tables carry
 * one column per field (snake_case), so a change here is a migration there; bounds exist so that no row outgrows an op.
 */
import { z } from "zod";
import { quantityMax } from "@/lib/kernel/quantity";
import { day, flag, instant, int, json, ref, required, storableText, text, word, type Field } from "./fields";
import { locations } from "./locations";

export const dateKinds = ["use_by", "best_before", "estimate"] as const;

export const receiptStatuses = [
  "queued",
  "reading",
  "review",
  "confirmed",
  "failed",
  "not_receipt",
  "discarded",
] as const;
export type ReceiptStatus = (typeof receiptStatuses)[number];

export const receiptLineKinds = ["item", "discount", "deposit", "fee", "void"] as const;

export const lotEventKinds = [
  "add",
  "use",
  "open",
  "freeze",
  "thaw",
  "move",
  "waste",
  "count",
  "split",
  "edit",
  "delete",
  "undo",
] as const;

const minorMax = 2_000_000_000;
const money = () => int(-minorMax, minorMax);
const quantityField = () => int(-quantityMax, quantityMax);

/** Four corners of a line on its photo, clockwise from the top left, as fractions of the photo's width and height. */
const quad = () => json(() => z.array(z.tuple([z.number(), z.number()])).length(4));

/** `quantity`: rows count something with qset and qadd. `tags`: rows carry a set of words. `table`: where Postgres keeps them. */
type EntityShape = { table: string; quantity: boolean; tags: boolean; fields: Record<string, Field<unknown>> };
const entity = <const Shape extends EntityShape>(shape: Shape): Shape => shape;

export const entities = {
  /** Settings of the household itself; its key is the household's id. */
  household: entity({
    table: "households",
    quantity: false,
    tags: true,
    fields: {
      name: required(text(80)),
      timeZone: text(64),
      country: text(2),
      currency: text(3),
      digestHour: int(0, 23),
      defaultStoreId: ref(),
    },
  }),
  /** A product the household knows by name: what it taught Shelfie. Tags are its aliases. */
  product: entity({
    table: "products",
    quantity: false,
    tags: true,
    fields: {
      name: required(text(120)),
      brand: text(80),
      category: text(40),
      barcode: text(14),
      unit: text(20),
      location: word(locations),
      shelfLifeDays: int(0, 36_500),
      openedDays: int(0, 36_500),
      minimumStock: quantityField(),
      isStaple: flag(),
      notes: text(2000),
    },
  }),
  /** A category of the household's own, beside the 22 built in; named by nature (UUIDv5 of its slug). */
  category: entity({
    table: "categories",
    quantity: false,
    tags: false,
    fields: { slug: required(text(40)), name: required(text(60)), icon: text(16), position: int(0, 10_000) },
  }),
  store: entity({
    table: "stores",
    quantity: false,
    tags: false,
    fields: { name: required(text(120)), address: text(200), phone: text(40), currency: text(3), color: text(20) },
  }),
  /** Where a category stands in a store; its key is the UUIDv5 of store and category. */
  aisle: entity({
    table: "store_aisles",
    quantity: false,
    tags: false,
    fields: {
      storeId: required(ref()),
      category: required(text(40)),
      position: required(int(0, 1_000_000)),
      name: text(60),
      taughtBy: word(["learned", "person"]),
    },
  }),
  /** One purchase of one product: what is at home, where and until when. */
  lot: entity({
    table: "pantry_lots",
    quantity: true,
    tags: true,
    fields: {
      name: required(text(120)),
      productId: ref(),
      brand: text(80),
      barcode: text(14),
      unit: text(20),
      category: text(40),
      location: required(word(locations)),
      expiresOn: day(),
      dateKind: word(dateKinds),
      expiryReason: text(200),
      purchasedOn: day(),
      openedOn: day(),
      frozenOn: day(),
      thawedOn: day(),
      priceMinor: money(),
      currency: text(3),
      storeId: ref(),
      receiptId: ref(),
      receiptLineId: ref(),
      source: word(["manual", "receipt", "grocery", "import", "cooked"]),
      notes: text(2000),
    },
  }),
  /** The journal: what was done to a lot, by whom, and what takes it back. */
  lotEvent: entity({
    table: "pantry_lot_events",
    quantity: false,
    tags: false,
    fields: {
      lotId: required(ref()),
      kind: required(word(lotEventKinds)),
      quantity: quantityField(),
      reason: text(60),
      at: required(instant()),
      byUserId: ref(),
      undoes: ref(),
      detail: json(() => z.record(storableText(60), z.union([storableText(200), z.number(), z.boolean(), z.null()]))),
    },
  }),
  groceryList: entity({
    table: "grocery_lists",
    quantity: false,
    tags: false,
    fields: {
      name: required(text(80)),
      storeId: ref(),
      position: int(0, 1_000_000),
      color: text(20),
      archivedAt: instant(),
    },
  }),
  /**
   * What one person asked for of one food in one unit on one list; its key is the UUIDv5 of these four. `quantity` is what
   * is still to be put away, of which `checkedQuantity` is in the basket since `checkedAt`. `food` is a slug of the catalog
   * or the plain words of a name it does not know. Rows of one food are one line to people.
   */
  groceryItem: entity({
    table: "grocery_items",
    quantity: true,
    tags: true,
    fields: {
      listId: required(ref()),
      name: required(text(120)),
      food: text(120),
      productId: ref(),
      unit: text(20),
      category: text(40),
      note: text(500),
      position: int(0, 2_000_000_000),
      checkedAt: instant(),
      checkedBy: ref(),
      checkedQuantity: quantityField(),
      addedBy: ref(),
      claimedBy: ref(),
      claimedUntil: instant(),
      priceMinor: money(),
      currency: text(3),
      lotId: ref(),
    },
  }),
  receipt: entity({
    table: "receipts",
    quantity: false,
    tags: false,
    fields: {
      status: required(word(receiptStatuses)),
      storeName: text(120),
      storeId: ref(),
      purchasedOn: day(),
      totalMinor: money(),
      subtotalMinor: money(),
      taxMinor: money(),
      /** What the lines fall short of the total by; zero when they add up. */
      differenceMinor: money(),
      currency: text(3),
      photoCount: int(0, 20),
      /** Of the photos or text it was read from, hex SHA-256, to notice the same receipt twice. */
      sourceHash: text(64),
      /** Who wrote the draft; a phone's own may still be improved by the server. */
      readBy: word(["device", "server"]),
      /** Why it could not be read, as a code of the error catalog. */
      failure: text(40),
      addedBy: ref(),
      addedAt: instant(),
      confirmedAt: instant(),
      confirmedBy: ref(),
    },
  }),
  receiptLine: entity({
    table: "receipt_lines",
    quantity: false,
    tags: false,
    fields: {
      receiptId: required(ref()),
      position: required(int(0, 10_000)),
      kind: required(word(receiptLineKinds)),
      rawText: text(200),
      name: required(text(120)),
      productId: ref(),
      quantity: quantityField(),
      unit: text(20),
      unitPriceMinor: money(),
      /** As printed, before the discounts attached to the line. */
      priceMinor: money(),
      discountMinor: money(),
      category: text(40),
      location: word(locations),
      expiresOn: day(),
      expiryReason: text(200),
      /** Of the reading, 0 to 1000. */
      confidence: int(0, 1000),
      photoIndex: int(0, 19),
      box: quad(),
      dropped: flag(),
      lotId: ref(),
    },
  }),
  /** What a correction taught: this text in this store means this product. */
  lesson: entity({
    table: "receipt_lessons",
    quantity: false,
    tags: false,
    fields: {
      storeId: ref(),
      rawText: required(text(200)),
      name: required(text(120)),
      productId: ref(),
      category: text(40),
      location: word(locations),
      shelfLifeDays: int(0, 36_500),
      taughtBy: ref(),
      taughtAt: instant(),
    },
  }),
  /** Tags are the recipe's tags. */
  recipe: entity({
    table: "recipes",
    quantity: false,
    tags: true,
    fields: {
      title: required(text(200)),
      description: text(2000),
      servings: int(1, 1000),
      yieldText: text(80),
      prepMinutes: int(0, 100_000),
      cookMinutes: int(0, 100_000),
      totalMinutes: int(0, 100_000),
      sourceUrl: text(2000),
      sourceName: text(120),
      origin: word(["own", "import", "shipped", "generated"]),
      imageKey: text(200),
      language: text(10),
      notes: text(4000),
      collection: text(80),
    },
  }),
  recipeIngredient: entity({
    table: "recipe_ingredients",
    quantity: false,
    tags: false,
    fields: {
      recipeId: required(ref()),
      position: required(int(0, 1000)),
      section: text(80),
      text: required(text(300)),
      quantityMin: quantityField(),
      quantityMax: quantityField(),
      unit: text(20),
      food: text(120),
      optional: flag(),
    },
  }),
  recipeStep: entity({
    table: "recipe_steps",
    quantity: false,
    tags: false,
    fields: {
      recipeId: required(ref()),
      position: required(int(0, 1000)),
      section: text(80),
      text: required(text(4000)),
      timerSeconds: int(0, 1_000_000),
    },
  }),
  /** What one person makes of one recipe; its key is the UUIDv5 of both. */
  recipeTaste: entity({
    table: "recipe_tastes",
    quantity: false,
    tags: false,
    fields: {
      recipeId: required(ref()),
      userId: required(ref()),
      rating: int(1, 5),
      cookedCount: int(0, 1_000_000),
      cookedAt: instant(),
      skippedAt: instant(),
      isFavourite: flag(),
      note: text(2000),
    },
  }),
  mealPlan: entity({
    table: "meal_plans",
    quantity: false,
    tags: false,
    fields: {
      day: required(day()),
      slot: required(word(["breakfast", "lunch", "dinner", "snack"])),
      recipeId: ref(),
      title: text(200),
      servings: int(1, 1000),
      cookedAt: instant(),
      position: int(0, 1000),
    },
  }),
} as const;

export type EntityName = keyof typeof entities;
export const entityNames = Object.keys(entities) as EntityName[];

type ValueOf<F> = F extends Field<infer Value> ? Value : never;

/** The fields of an entity as they are written: any of them may be left out of one write. */
export type Fields<Name extends EntityName> = {
  -readonly [Key in keyof (typeof entities)[Name]["fields"]]: ValueOf<(typeof entities)[Name]["fields"][Key]>;
};

/** Entities whose rows count something. */
export type Counted = {
  [Name in EntityName]: (typeof entities)[Name]["quantity"] extends true ? Name : never;
}[EntityName];

/**
 * A visible row as people see it: every field (null where nothing was written), its tags, and for what is counted its
 * quantity in thousandths. A receipt's line has a field of that name instead.
 */
export type Row<Name extends EntityName> = Fields<Name> & {
  id: string;
  tags: readonly string[];
} & (Name extends Counted ? { quantity: number } : unknown);
