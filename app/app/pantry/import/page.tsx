import { ImportView } from "@/components/pantry/exchange/import-view";
import { pageTitle } from "@/lib/messages/server/page-title";

export const generateMetadata = pageTitle("pantry", (t) => t("exchange.metaTitle"));

export default function ImportPage() {
  return <ImportView />;
}
