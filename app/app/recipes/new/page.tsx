import type { Metadata } from "next";
import { NewRecipeView } from "@/components/recipes/edit/new-recipe-view";
import { translatorFor } from "@/lib/messages/translator";

export const metadata: Metadata = { title: translatorFor("recipes")("form.metaTitle") };

export default function NewRecipePage() {
  return <NewRecipeView />;
}
