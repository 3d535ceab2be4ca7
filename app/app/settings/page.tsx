import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SettingsView } from "@/components/settings/settings-view";
import { currentSession } from "@/lib/account/server/session";
import { listMembers } from "@/lib/household/server/members";
import { translatorFor } from "@/lib/messages/translator";

export const metadata: Metadata = { title: translatorFor("settings")("metaTitle") };

export default async function SettingsPage() {
  const session = await currentSession();
  if (!session) redirect("/auth/login");
  const members = await listMembers(session.householdId);
  return <SettingsView members={members.map(({ userId, name, email, role }) => ({ userId, name, email, role }))} />;
}
