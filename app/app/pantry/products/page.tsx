import { ProductsView } from "@/components/pantry/products-view";
import { pageTitle } from "@/lib/messages/server/page-title";

export const generateMetadata = pageTitle("pantry", (t) => t("products.metaTitle"));

export default function ProductsPage() {
  return <ProductsView />;
}
