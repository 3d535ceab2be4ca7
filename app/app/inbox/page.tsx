import type { Metadata } from "next";
import { InboxView } from "@/components/inbox/inbox-view";
import { translatorFor } from "@/lib/messages/translator";

export const metadata: Metadata = { title: translatorFor("inbox")("metaTitle") };

export default function InboxPage() {
  return <InboxView />;
}
