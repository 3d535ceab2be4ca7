import { InboxView } from "@/components/inbox/inbox-view";
import { pageTitle } from "@/lib/messages/server/page-title";

export const generateMetadata = pageTitle("inbox", (t) => t("metaTitle"));

export default function InboxPage() {
  return <InboxView />;
}
