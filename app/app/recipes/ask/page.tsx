import { AskView } from "@/components/recipes/generate/ask-view";
import { pageTitle } from "@/lib/messages/server/page-title";

export const generateMetadata = pageTitle("recipes", (t) => t("ask.metaTitle"));

export default function AskPage() {
  return <AskView />;
}
