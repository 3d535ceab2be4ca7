/** What a household has taught Shelfie about a product: where it belongs, how long it keeps, how much should be there. */
import { addDays, type Day } from "@/lib/kernel/day";
import type { Fields, Row } from "@/lib/sync/core/entities";
import { namedId, normalName } from "@/lib/sync/core/named-id";
import { editTags } from "@/lib/sync/core/edit-tags";
import type { OpDraft } from "@/lib/sync/core/op";
import type { Lot } from "./lot";

export type Product = Row<"product">;
export type ProductFields = Fields<"product">;
export type Lesson = Partial<Omit<ProductFields, "name">>;

/** The id of a product is made of its name, so that two phones that teach the same one offline teach one. */
export const productIdFor = (householdId: string, name: string): string => namedId(householdId, "product", name);

/** Products by every name they go by. Where two share a name, the one with the smaller id, so that all phones agree. */
export function productsByName(products: Iterable<Product>): Map<string, Product> {
  const byName = new Map<string, Product>();
  for (const product of [...products].sort((left, right) => (left.id < right.id ? -1 : 1)))
    for (const name of [product.name, ...product.tags]) {
      const key = normalName(name);
      if (!byName.has(key)) byName.set(key, product);
    }
  return byName;
}

export type Known = { byId: ReadonlyMap<string, Product>; byName: ReadonlyMap<string, Product> };

/** What the household knows about a lot's product, or null. */
export const productOf = (lot: Pick<Lot, "productId" | "name">, { byId, byName }: Known): Product | null =>
  (lot.productId ? byId.get(lot.productId) : undefined) ?? byName.get(normalName(lot.name)) ?? null;

/** Writes a lesson: a new product, or those fields of a known one that differ. */
export function teachProduct(householdId: string, name: string, known: Product | null, lesson: Lesson): OpDraft[] {
  if (!known) return [{ e: "product", k: productIdFor(householdId, name), t: "new", f: { name, ...lesson } }];
  const fields = Object.fromEntries(
    Object.entries(lesson).filter(([key, value]) => value !== undefined && known[key as keyof Lesson] !== value),
  );
  return Object.keys(fields).length ? [{ e: "product", k: known.id, t: "set", f: fields }] : [];
}

/** More names than this for one product are a slip... */
const aliasesMax = 20;
/** ...and so is a longer one. */
const aliasLengthMax = 120;

/** The names in a text, separated by commas, without the product's own. */
export const readAliases = (text: string, name: string): string[] =>
  [...new Map(text.split(",").map((alias) => [normalName(alias), alias.trim().slice(0, aliasLengthMax)])).entries()]
    .filter(([key]) => key !== "" && key !== normalName(name))
    .map(([, alias]) => alias)
    .slice(0, aliasesMax);

/** Writes the other names of a product: those that are new, and those that are gone. */
export const nameProduct = (id: string, before: readonly string[], after: readonly string[]): OpDraft[] =>
  editTags("product", id, before, after);

/** Writes that bring a product back to what it was before a lesson. */
export const unteachProduct = (householdId: string, name: string, before: Product | null, lesson: Lesson): OpDraft[] =>
  before
    ? [
        {
          e: "product",
          k: before.id,
          t: "set",
          f: Object.fromEntries(Object.keys(lesson).map((key) => [key, before[key as keyof Lesson]])),
        },
      ]
    : [{ e: "product", k: productIdFor(householdId, name), t: "del" }];

/** How long a product keeps by the household's own word: closed from the day it came, open from the day it was opened. */
export function taughtExpiry(product: Product | null, state: "unopened" | "opened", since: Day): Day | null {
  const days = state === "opened" ? product?.openedDays : product?.shelfLifeDays;
  return days === null || days === undefined ? null : addDays(since, days);
}
