"use client";

import { useMemo } from "react";
import { useFormatter, useTranslations } from "use-intl";
import Link from "next/link";
import {
  pricePoints,
  pricesByStore,
  type PricedProduct,
  type StorePrices,
} from "@/lib/receipts/core/prices/price-history";
import { useRows } from "@/lib/sync/client/rows";
import { useReceiptWords } from "../use-receipt-words";

const pointsShown = 6;
/** Less than this is rounding. */
const changeMin = 0.005;

/** What a product cost in each store, by the household's own receipts. */
export function PriceHistory({ product }: { product: PricedProduct }) {
  const t = useTranslations("receipts.prices");
  const lines = useRows("receiptLine");
  const receipts = useRows("receipt");
  const { name, productId } = product;
  const stores = useMemo(
    () => pricesByStore(pricePoints({ name, productId: productId ?? null }, lines.values(), receipts)),
    [name, productId, lines, receipts],
  );
  if (stores.length === 0) return <p className="text-sm text-ink-soft">{t("none")}</p>;
  return (
    <div className="flex flex-col gap-3">
      {stores.map((store) => (
        <OneStore key={store.key} store={store} />
      ))}
    </div>
  );
}

function OneStore({ store }: { store: StorePrices }) {
  const t = useTranslations("receipts.prices");
  const format = useFormatter();
  const words = useReceiptWords();
  const each = (minor: number): string => {
    const price = words.money(Math.round(minor), store.currency);
    return store.unit ? t("perUnit", { price, unit: store.unit }) : t("perPiece", { price });
  };
  const change = (): string | null => {
    if (store.change === null) return null;
    if (Math.abs(store.change) < changeMin) return t("same");
    const share = format.number(Math.abs(store.change), { style: "percent" });
    return t(store.change > 0 ? "up" : "down", { share });
  };
  const facts = [
    change(),
    store.points.length > 1 && t("lowest", { price: each(store.lowestMinor) }),
    store.points.length > 1 && t("highest", { price: each(store.highestMinor) }),
  ].filter(Boolean);
  return (
    <section aria-label={store.storeName ?? t("unknownStore")}>
      <p className="flex items-baseline justify-between gap-3">
        <span className="font-medium">{store.storeName ?? t("unknownStore")}</span>
        <span className="tabular-nums">{each(store.latest.unitMinor)}</span>
      </p>
      {facts.length > 0 && <p className="text-sm text-ink-soft">{facts.join(", ")}</p>}
      <ul className="text-sm">
        {store.points.slice(0, pointsShown).map((point) => (
          <li key={point.lineId}>
            <Link
              href={`/app/receipts/${point.receiptId}`}
              className="flex min-h-11 items-center justify-between gap-3 hover:underline"
            >
              <span>{words.date(point.day)}</span>
              <span className="tabular-nums">{each(point.unitMinor)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
