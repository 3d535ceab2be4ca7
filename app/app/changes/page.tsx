import { ChangesScreen } from "@/components/shell/changes/changes-screen";
import { pageTitle } from "@/lib/messages/server/page-title";

export const generateMetadata = pageTitle("shell", (t) => t("changes.title"));

export default function ChangesPage() {
  return <ChangesScreen />;
}
