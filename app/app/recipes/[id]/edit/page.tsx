import type { Metadata } from "next";
import { EditRecipeView } from "@/components/recipes/edit/edit-recipe-view";
import { translatorFor } from "@/lib/messages/translator";

export const metadata: Metadata = { title: translatorFor("recipes")("form.editTitle") };

export default function EditRecipePage() {
  return <EditRecipeView />;
}
