import { ReceiptScreen } from "@/components/receipts/review/receipt-screen";
import { pageTitle } from "@/lib/messages/server/page-title";

export const generateMetadata = pageTitle("receipts", (t) => t("reviewMetaTitle"));

export default function ReceiptPage() {
  return <ReceiptScreen />;
}
