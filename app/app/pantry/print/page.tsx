import type { Metadata } from "next";
import { PrintView } from "@/components/pantry/print-view";
import { translatorFor } from "@/lib/messages/translator";

export const metadata: Metadata = { title: translatorFor("pantry")("print.metaTitle") };

export default function PrintPage() {
  return <PrintView />;
}
