import { PantryView } from "@/components/pantry/pantry-view";
import { pageTitle } from "@/lib/messages/server/page-title";

export const generateMetadata = pageTitle("pantry", (t) => t("metaTitle"));

type PantryPageProps = { searchParams: Promise<{ add?: string | string[] }> };

export default async function PantryPage({ searchParams }: PantryPageProps) {
  const { add } = await searchParams;
  return <PantryView startsWith={add === undefined ? "shelves" : "add"} />;
}
