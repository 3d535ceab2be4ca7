import type { Metadata } from "next";
import { ImportView } from "@/components/recipes/import/import-view";
import { translatorFor } from "@/lib/messages/translator";

export const metadata: Metadata = { title: translatorFor("recipes")("importing.metaTitle") };

export default function ImportRecipesPage() {
  return <ImportView />;
}
