import { notFound } from "next/navigation";
import { FunnelView } from "@/components/admin/funnel-view";
import { isAdmin } from "@/lib/account/server/admins";
import { currentSession } from "@/lib/account/server/session";
import { readFunnel } from "@/lib/landing/server/read-funnel";
import { pageTitle } from "@/lib/messages/server/page-title";
import { requestLocale } from "@/lib/messages/server/request-locale";

const shownDays = 28;

export const generateMetadata = pageTitle("admin", (t) => t("metaTitle"));

/** For everybody else there is nothing at this address. */
export default async function AdminPage() {
  const session = await currentSession();
  if (!session || !(await isAdmin(session.userId))) notFound();
  return <FunnelView days={await readFunnel(shownDays)} locale={await requestLocale()} />;
}
