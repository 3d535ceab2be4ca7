import type { Metadata } from "next";
import { LessonsScreen } from "@/components/receipts/lessons/lessons-screen";
import { translatorFor } from "@/lib/messages/translator";

export const metadata: Metadata = { title: translatorFor("receipts")("lessons.metaTitle") };

export default function LessonsPage() {
  return <LessonsScreen />;
}
