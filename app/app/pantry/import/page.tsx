import type { Metadata } from "next";
import { ImportView } from "@/components/pantry/exchange/import-view";
import { translatorFor } from "@/lib/messages/translator";

export const metadata: Metadata = { title: translatorFor("pantry")("exchange.metaTitle") };

export default function ImportPage() {
  return <ImportView />;
}
