/** What a product cost, shop by shop, as the household's receipts say. */
import type { Row } from "@/lib/sync/core/entities";
import { normalName } from "@/lib/sync/core/named-id";
import { lineQuantity, paidMinor, type Receipt, type ReceiptLine } from "../review/receipt";

/**
 * One purchase.
 * @property unitMinor minor units paid for one `unit`, or for one piece; not rounded
 */
export type PricePoint = {
  lineId: string;
  receiptId: string;
  day: string;
  storeId: string | null;
  storeName: string | null;
  paidMinor: number;
  quantity: number;
  unit: string | null;
  unitMinor: number;
  currency: string;
};

/** @property change of the latest price against the one before in the same shop, as a share; null with one price only */
export type StorePrices = {
  key: string;
  storeName: string | null;
  unit: string | null;
  currency: string;
  points: readonly PricePoint[];
  latest: PricePoint;
  lowestMinor: number;
  highestMinor: number;
  change: number | null;
};

export type PricedProduct = { name: string; productId?: string | null };
type Receipts = { get: (id: string) => Receipt | undefined };

const isSame = (line: Row<"receiptLine">, product: PricedProduct, name: string): boolean =>
  (line.productId !== null && line.productId === product.productId) || normalName(line.name) === name;

/** Receipts being looked over still count: they were paid. */
const counts = (receipt: Receipt | undefined): receipt is Receipt & { currency: string } =>
  receipt !== undefined && receipt.currency !== null && ["review", "confirmed"].includes(receipt.status);

/** Every purchase of a product, the latest first. */
export function pricePoints(product: PricedProduct, lines: Iterable<ReceiptLine>, receipts: Receipts): PricePoint[] {
  const name = normalName(product.name);
  const points: PricePoint[] = [];
  for (const line of lines) {
    if (line.kind !== "item" || line.dropped || !isSame(line, product, name)) continue;
    const receipt = receipts.get(line.receiptId);
    const paid = paidMinor(line);
    if (!counts(receipt) || paid === null || paid <= 0 || receipt.purchasedOn === null) continue;
    const quantity = lineQuantity(line);
    points.push({
      lineId: line.id,
      receiptId: receipt.id,
      day: receipt.purchasedOn,
      storeId: receipt.storeId,
      storeName: receipt.storeName,
      paidMinor: paid,
      quantity,
      unit: line.unit,
      unitMinor: (paid * 1000) / quantity,
      currency: receipt.currency,
    });
  }
  return points.sort((a, b) => b.day.localeCompare(a.day) || (a.lineId < b.lineId ? 1 : -1));
}

/** The same purchases by shop, unit and currency: only like is compared with like. The shop visited last comes first. */
export function pricesByStore(points: readonly PricePoint[]): StorePrices[] {
  const groups = new Map<string, PricePoint[]>();
  for (const point of points) {
    const store = point.storeId ?? (point.storeName && normalName(point.storeName)) ?? "";
    const key = [store, point.unit ?? "", point.currency].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), point]);
  }
  return [...groups].flatMap(([key, group]) => {
    const [latest, before] = group;
    if (!latest) return [];
    const prices = group.map(({ unitMinor }) => unitMinor);
    return [
      {
        key,
        storeName: latest.storeName,
        unit: latest.unit,
        currency: latest.currency,
        points: group,
        latest,
        lowestMinor: Math.min(...prices),
        highestMinor: Math.max(...prices),
        change: before ? latest.unitMinor / before.unitMinor - 1 : null,
      },
    ];
  });
}
