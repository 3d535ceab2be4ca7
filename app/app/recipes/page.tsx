import type { Metadata } from "next";
import { RecipesView } from "@/components/recipes/book/recipes-view";
import { translatorFor } from "@/lib/messages/translator";

export const metadata: Metadata = { title: translatorFor("recipes")("metaTitle") };

export default function RecipesPage() {
  return <RecipesView />;
}
