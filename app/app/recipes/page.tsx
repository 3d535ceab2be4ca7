import { RecipesView } from "@/components/recipes/book/recipes-view";
import { pageTitle } from "@/lib/messages/server/page-title";

export const generateMetadata = pageTitle("recipes", (t) => t("metaTitle"));

export default function RecipesPage() {
  return <RecipesView />;
}
