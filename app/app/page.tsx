import { DashboardView } from "@/components/dashboard/dashboard-view";
import { InstallOffer } from "@/components/pwa/install-offer";
import { pageTitle } from "@/lib/messages/server/page-title";

export const generateMetadata = pageTitle("dashboard", (t) => t("metaTitle"));

export default function HomePage() {
  return (
    <>
      <DashboardView />
      <InstallOffer />
    </>
  );
}
