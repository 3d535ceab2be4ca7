import { RecipeView } from "@/components/recipes/page/recipe-view";
import { pageTitle } from "@/lib/messages/server/page-title";

export const generateMetadata = pageTitle("recipes", (t) => t("page.metaTitle"));

export default function RecipePage() {
  return <RecipeView />;
}
