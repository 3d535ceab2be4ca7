import { GroceryView } from "@/components/groceries/grocery-view";
import { pageTitle } from "@/lib/messages/server/page-title";

export const generateMetadata = pageTitle("grocery", (t) => t("metaTitle"));

export default function GroceryPage() {
  return <GroceryView />;
}
