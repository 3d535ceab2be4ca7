import type { Metadata } from "next";
import { DashboardView } from "@/components/dashboard/dashboard-view";
import { translatorFor } from "@/lib/messages/translator";

export const metadata: Metadata = { title: translatorFor("dashboard")("metaTitle") };

export default function HomePage() {
  return <DashboardView />;
}
