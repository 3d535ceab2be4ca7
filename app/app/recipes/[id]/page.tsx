import type { Metadata } from "next";
import { RecipeView } from "@/components/recipes/page/recipe-view";
import { translatorFor } from "@/lib/messages/translator";

export const metadata: Metadata = { title: translatorFor("recipes")("page.metaTitle") };

export default function RecipePage() {
  return <RecipeView />;
}
