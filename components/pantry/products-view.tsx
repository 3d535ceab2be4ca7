"use client";

import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { PageHeading } from "@/components/ui/page-heading";
import { Sheet } from "@/components/ui/sheet";
import { SkeletonList } from "@/components/ui/skeleton";
import { lowStock } from "@/lib/pantry/core/low-stock";
import type { Product } from "@/lib/pantry/core/products";
import { useRows } from "@/lib/sync/client/rows";
import { useIsWaiting } from "@/lib/sync/client/status";
import { normalName } from "@/lib/sync/core/named-id";
import { BackLink } from "@/components/ui/back-link";
import { SearchField } from "./search-field";
import { usePantryWords } from "./use-pantry-words";

const ProductForm = lazy(() => import("./product-form").then((part) => ({ default: part.ProductForm })));

const skeletonLines = 4;

/** Everything the household has taught Shelfie about products. */
export function ProductsView() {
  const t = useTranslations("pantry.products");
  const pantry = useTranslations("pantry");
  const ui = useTranslations("ui");
  const isReadOnly = useSignedIn().role === "viewer";
  const products = useRows("product");
  const lots = useRows("lot");
  const [search, setSearch] = useState("");
  const [shown, setShown] = useState<Product | null>(null);
  const [isOpen, setOpen] = useState(false);
  const low = useMemo(
    () => new Set(lowStock(products, lots.values()).map(({ product }) => product.id)),
    [products, lots],
  );
  const sorted = useMemo(
    () => [...products.values()].sort((left, right) => left.name.localeCompare(right.name)),
    [products],
  );
  const found = sorted.filter(({ name }) => normalName(name).includes(normalName(search)));
  const isWaiting = useIsWaiting(products.size === 0);
  const show = (product: Product) => {
    setShown(product);
    setOpen(true);
  };
  return (
    <>
      <BackLink href="/app/pantry" label={pantry("title")} />
      <PageHeading title={t("title")} lead={t("text")} />
      {isWaiting ? (
        <SkeletonList label={pantry("loading")} lines={skeletonLines} />
      ) : products.size === 0 ? (
        <EmptyState
          icon="teach"
          title={t("emptyTitle")}
          text={t("emptyText")}
          action={
            <ButtonLink href="/app/pantry" variant="primary" size="lg">
              {t("toPantry")}
            </ButtonLink>
          }
        />
      ) : (
        <div className="flex flex-col gap-5">
          <SearchField value={search} onValueChange={setSearch} label={t("search")} />
          {found.length === 0 ? (
            <p className="px-1 text-ink-soft">{t("noMatch", { search })}</p>
          ) : (
            <Card padding="flush">
              <ul className="divide-y divide-line">
                {found.map((product) => (
                  <ProductRow
                    key={product.id}
                    product={product}
                    isLow={low.has(product.id)}
                    onSelect={isReadOnly ? undefined : () => show(product)}
                  />
                ))}
              </ul>
            </Card>
          )}
        </div>
      )}
      {shown && (
        <Sheet
          open={isOpen}
          onOpenChange={setOpen}
          title={pantry("product.title")}
          description={pantry("product.text", { name: shown.name })}
          closeLabel={ui("close")}
        >
          <Suspense fallback={null}>
            <ProductForm key={shown.id} like={{ ...shown, productId: shown.id }} onDone={() => setOpen(false)} />
          </Suspense>
        </Sheet>
      )}
    </>
  );
}

type ProductRowProps = { product: Product; isLow: boolean; onSelect: (() => void) | undefined };

function ProductRow({ product, isLow, onSelect }: ProductRowProps) {
  const t = useTranslations("pantry.products");
  const places = useTranslations("pantry.places");
  const words = usePantryWords();
  const facts = [
    product.location && places(product.location),
    product.minimumStock ? t("minimum", { amount: words.amount(product.minimumStock, product.unit) }) : null,
    product.isStaple && t("staple"),
    product.shelfLifeDays !== null && t("keeps", { days: product.shelfLifeDays }),
    product.openedDays !== null && t("opened", { days: product.openedDays }),
    product.barcode,
  ].filter(Boolean);
  const body = (
    <>
      <span className="min-w-0 flex-1">
        <span className="line-clamp-2 font-medium">{product.name}</span>
        {facts.length > 0 && <span className="block text-sm text-ink-soft">{facts.join(", ")}</span>}
      </span>
      {isLow && <Chip label={t("low")} tone="warning" icon="warning" />}
      {onSelect && <Icon name="chevron" size="sm" className="text-ink-soft rtl:rotate-180" />}
    </>
  );
  const style = "flex min-h-14 w-full items-center gap-3 px-4 py-2.5 text-start";
  return (
    <li>
      {onSelect ? (
        <button type="button" onClick={onSelect} className={`${style} -outline-offset-2 hover:bg-sunken`}>
          {body}
        </button>
      ) : (
        <div className={style}>{body}</div>
      )}
    </li>
  );
}
