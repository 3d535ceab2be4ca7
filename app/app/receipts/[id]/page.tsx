import type { Metadata } from "next";
import { ReceiptScreen } from "@/components/receipts/review/receipt-screen";
import { translatorFor } from "@/lib/messages/translator";

export const metadata: Metadata = { title: translatorFor("receipts")("reviewMetaTitle") };

export default function ReceiptPage() {
  return <ReceiptScreen />;
}
