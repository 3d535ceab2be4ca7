import type { Metadata } from "next";
import { AskView } from "@/components/recipes/generate/ask-view";
import { translatorFor } from "@/lib/messages/translator";

export const metadata: Metadata = { title: translatorFor("recipes")("ask.metaTitle") };

export default function AskPage() {
  return <AskView />;
}
