import { SettingsView } from "@/components/settings/settings-view";
import { pageTitle } from "@/lib/messages/server/page-title";

export const generateMetadata = pageTitle("settings", (t) => t("metaTitle"));

export default function SettingsPage() {
  return <SettingsView />;
}
