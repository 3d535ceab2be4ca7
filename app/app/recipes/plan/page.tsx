import { WeekView } from "@/components/recipes/plan/week-view";
import { pageTitle } from "@/lib/messages/server/page-title";

export const generateMetadata = pageTitle("recipes", (t) => t("week.metaTitle"));

export default function PlanPage() {
  return <WeekView />;
}
