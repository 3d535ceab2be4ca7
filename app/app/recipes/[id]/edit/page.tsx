import { EditRecipeView } from "@/components/recipes/edit/edit-recipe-view";
import { pageTitle } from "@/lib/messages/server/page-title";

export const generateMetadata = pageTitle("recipes", (t) => t("form.editTitle"));

export default function EditRecipePage() {
  return <EditRecipeView />;
}
