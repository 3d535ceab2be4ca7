import { ImportView } from "@/components/recipes/import/import-view";
import { pageTitle } from "@/lib/messages/server/page-title";

export const generateMetadata = pageTitle("recipes", (t) => t("importing.metaTitle"));

export default function ImportRecipesPage() {
  return <ImportView />;
}
