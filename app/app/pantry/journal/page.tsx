import { JournalView } from "@/components/pantry/journal/journal-view";
import { pageTitle } from "@/lib/messages/server/page-title";

export const generateMetadata = pageTitle("pantry", (t) => t("journal.metaTitle"));

export default function JournalPage() {
  return <JournalView />;
}
