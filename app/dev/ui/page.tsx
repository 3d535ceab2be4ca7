import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Gallery } from "@/components/gallery/gallery";
import { serverEnv } from "@/lib/env/server";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Design system", robots: { index: false } };

/** Every primitive in every state, for whoever builds with them. In development only. */
export default function GalleryPage() {
  if (serverEnv().NODE_ENV !== "development") notFound();
  return <Gallery />;
}
