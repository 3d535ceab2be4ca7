import { ReceiptsScreen } from "@/components/receipts/list/receipts-screen";
import { pageTitle } from "@/lib/messages/server/page-title";

export const generateMetadata = pageTitle("receipts", (t) => t("metaTitle"));

export default function ReceiptsPage() {
  return <ReceiptsScreen />;
}
