import type { Metadata } from "next";
import { WeekView } from "@/components/recipes/plan/week-view";
import { translatorFor } from "@/lib/messages/translator";

export const metadata: Metadata = { title: translatorFor("recipes")("week.metaTitle") };

export default function PlanPage() {
  return <WeekView />;
}
