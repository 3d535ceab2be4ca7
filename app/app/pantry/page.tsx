import type { Metadata } from "next";
import { PantryView } from "@/components/pantry/pantry-view";
import { translatorFor } from "@/lib/messages/translator";

export const metadata: Metadata = { title: translatorFor("pantry")("metaTitle") };

type PantryPageProps = { searchParams: Promise<{ add?: string | string[] }> };

export default async function PantryPage({ searchParams }: PantryPageProps) {
  const { add } = await searchParams;
  return <PantryView startsWith={add === undefined ? "shelves" : "add"} />;
}
