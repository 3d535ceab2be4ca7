import type { Transaction } from "@/lib/db/client";
import { lowStock } from "@/lib/pantry/core/low-stock";
import type { EntityName, Row } from "@/lib/sync/core/entities";
import { readRows } from "@/lib/sync/server/read-rows";

async function everyRow<Name extends "lot" | ("product" & EntityName)>(
  entity: Name,
  householdId: string,
  transaction: Transaction,
): Promise<Row<Name>[]> {
  const rows: Row<Name>[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page: Awaited<ReturnType<typeof readRows<Name>>> = await readRows(
      entity,
      { householdId, ...(after && { after }) },
      transaction,
    );
    rows.push(...page.rows.map(({ row }) => row));
    after = page.next;
  }
  return rows;
}

/** Remembers which products are low now. @returns ids of those that were not before */
export async function noteLowProducts(transaction: Transaction, householdId: string): Promise<string[]> {
  const wanted = await transaction.product.count({
    where: { householdId, deleted: false, OR: [{ minimumStock: { gt: 0 } }, { isStaple: true }] },
  });
  const low = wanted > 0 ? await findLow(transaction, householdId) : [];
  await transaction.lowProduct.deleteMany({ where: { householdId, productId: { notIn: low } } });
  const fresh = await transaction.lowProduct.createManyAndReturn({
    data: low.map((productId) => ({ householdId, productId })),
    skipDuplicates: true,
    select: { productId: true },
  });
  return fresh.map(({ productId }) => productId);
}

async function findLow(transaction: Transaction, householdId: string): Promise<string[]> {
  const products = await everyRow("product", householdId, transaction);
  const lots = await everyRow("lot", householdId, transaction);
  return lowStock(new Map(products.map((product) => [product.id, product])), lots).map(({ product }) => product.id);
}
