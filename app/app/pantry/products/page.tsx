import type { Metadata } from "next";
import { ProductsView } from "@/components/pantry/products-view";
import { translatorFor } from "@/lib/messages/translator";

export const metadata: Metadata = { title: translatorFor("pantry")("products.metaTitle") };

export default function ProductsPage() {
  return <ProductsView />;
}
