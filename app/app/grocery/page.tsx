import type { Metadata } from "next";
import { GroceryView } from "@/components/groceries/grocery-view";
import { translatorFor } from "@/lib/messages/translator";

export const metadata: Metadata = { title: translatorFor("grocery")("metaTitle") };

export default function GroceryPage() {
  return <GroceryView />;
}
