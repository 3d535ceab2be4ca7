import type { Metadata } from "next";
import { ReceiptsScreen } from "@/components/receipts/list/receipts-screen";
import { translatorFor } from "@/lib/messages/translator";

export const metadata: Metadata = { title: translatorFor("receipts")("metaTitle") };

export default function ReceiptsPage() {
  return <ReceiptsScreen />;
}
