import type { Metadata } from "next";
import { JournalView } from "@/components/pantry/journal/journal-view";
import { translatorFor } from "@/lib/messages/translator";

export const metadata: Metadata = { title: translatorFor("pantry")("journal.metaTitle") };

export default function JournalPage() {
  return <JournalView />;
}
