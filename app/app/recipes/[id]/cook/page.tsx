import { CookView } from "@/components/recipes/cook/cook-view";
import { pageTitle } from "@/lib/messages/server/page-title";

export const generateMetadata = pageTitle("recipes", (t) => t("cook.metaTitle"));

export default function CookPage() {
  return <CookView />;
}
