import { LessonsScreen } from "@/components/receipts/lessons/lessons-screen";
import { pageTitle } from "@/lib/messages/server/page-title";

export const generateMetadata = pageTitle("receipts", (t) => t("lessons.metaTitle"));

export default function LessonsPage() {
  return <LessonsScreen />;
}
