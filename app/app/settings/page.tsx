import type { Metadata } from "next";
import { SettingsView } from "@/components/settings/settings-view";
import { translatorFor } from "@/lib/messages/translator";

export const metadata: Metadata = { title: translatorFor("settings")("metaTitle") };

export default function SettingsPage() {
  return <SettingsView />;
}
