import { PrintView } from "@/components/pantry/print-view";
import { pageTitle } from "@/lib/messages/server/page-title";

export const generateMetadata = pageTitle("pantry", (t) => t("print.metaTitle"));

export default function PrintPage() {
  return <PrintView />;
}
