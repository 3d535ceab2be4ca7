import type { Metadata } from "next";
import { ChangesScreen } from "@/components/shell/changes/changes-screen";
import { translatorFor } from "@/lib/messages/translator";

export const metadata: Metadata = { title: translatorFor("shell")("changes.title") };

export default function ChangesPage() {
  return <ChangesScreen />;
}
