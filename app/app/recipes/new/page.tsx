import { NewRecipeView } from "@/components/recipes/edit/new-recipe-view";
import { pageTitle } from "@/lib/messages/server/page-title";

export const generateMetadata = pageTitle("recipes", (t) => t("form.metaTitle"));

export default function NewRecipePage() {
  return <NewRecipeView />;
}
