import type { Metadata } from "next";
import { CookView } from "@/components/recipes/cook/cook-view";
import { translatorFor } from "@/lib/messages/translator";

export const metadata: Metadata = { title: translatorFor("recipes")("cook.metaTitle") };

export default function CookPage() {
  return <CookView />;
}
